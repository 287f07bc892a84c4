package it.tappe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.document.reading.SampleDocuments;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import it.tappe.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Belluno's story, told through the API: each test is a chapter and goes on where the one before ended. */
@Tag("database")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static Api belluno;
    private static Api tutor;
    private static Api coordinator;
    private static String work;
    private static String firstStep;
    private static final byte[] SECOND_VERSION = TeamDocuments.docx();

    @BeforeAll
    static void signIn() {
        belluno = tappe.api("belluno");
        tutor = tappe.api("tutor");
        coordinator = tappe.api("coordinamento");
    }

    @Test
    @Order(1)
    void bellunoSeesWhatItOwesAndByWhen() {
        tappe.clock().set(TestClock.at("2026-02-10", 9));
        JsonNode works = belluno.get("/project-works").expect(200).json().get("items");
        assertThat(works).as("its own and no others").hasSize(1);
        work = "/project-works/" + works.get(0).get("id").asLong();
        firstStep = work + "/deliverables/1";

        JsonNode owed = belluno.get(work + "/deliverables").expect(200).json().get("items");
        assertThat(owed)
                .extracting(step -> step.get("title").asText())
                .containsExactly(
                        "Step 1 – Lo stato dell’arte",
                        "Step 2 – Il modello di servizio a tendere",
                        "Step 3 – Il piano di implementazione",
                        "Consegna dei Project work");
        assertThat(owed.get(0).get("status").asText()).isEqualTo("TO_DELIVER");
        assertThat(owed.get(0).get("dueAt").asText()).as("23:59:59 in Rome").isEqualTo("2026-02-13T22:59:59Z");
        assertThat(owed.get(1).get("status").asText()).isEqualTo("NOT_OPEN");
    }

    @Test
    @Order(2)
    void bellunoUploadsItsDocumentAndSeesThatASectionIsMissing() {
        LinkedHashMap<String, String> sections = SampleDocuments.sections();
        sections.keySet().retainAll(List.of("Premessa"));
        JsonNode draft = belluno.upload(firstStep + "/submissions", "Belluno Step 1.odt", TeamDocuments.odt(sections))
                .expect(201)
                .json();
        assertThat(draft.get("number").asInt()).isEqualTo(1);
        assertThat(found(draft)).containsExactly("Premessa: PRESENT, 9", "Stato dell'arte: MISSING, 0");
        assertThat(status()).isEqualTo("DRAFT");
        tutor.get(firstStep + "/submissions/1").expect(404);
    }

    @Test
    @Order(3)
    void bellunoDeliversAllTheSame() {
        belluno.post(firstStep + "/submissions/1/delivery", Map.of()).expect(200);
        assertThat(status()).isEqualTo("DELIVERED");
    }

    @Test
    @Order(4)
    void theTutorFindsItWaitingReadsItAndAsksForChanges() {
        tappe.clock().set(TestClock.at("2026-02-12", 15));
        JsonNode waiting =
                tutor.get("/project-works?status=DELIVERED").expect(200).json().get("items");
        assertThat(waiting).hasSize(1);
        assertThat(tappe.browser("tutor").open("/revisioni").text())
                .contains("Un documento aspetta", "Belluno", "10/02/2026, 09:00 2");

        Answer file = tutor.get(firstStep + "/submissions/1/file").expect(200);
        assertThat(file.header("Content-Disposition")).contains("filename=\"Belluno Step 1.odt\"");

        tutor.post(
                        firstStep + "/submissions/1/reviews",
                        Map.of(
                                "decision",
                                "CHANGES_REQUESTED",
                                "comments",
                                Map.of("Premessa", "Chiara.", "Stato dell'arte", "Manca: descrivete i corsi di oggi."),
                                "changesDueOn",
                                "2026-02-20"))
                .expect(201);
        assertThat(tappe.browser("tutor").open("/revisioni").text()).contains("Non c’è nulla in attesa");
    }

    @Test
    @Order(5)
    void bellunoReadsTheReviewAndDeliversAVersionWithEverythingInIt() {
        tappe.clock().set(TestClock.at("2026-02-18", 11));
        JsonNode review =
                belluno.get(firstStep + "/reviews").json().get("items").get(0);
        assertThat(review.get("decision").asText()).isEqualTo("CHANGES_REQUESTED");
        assertThat(review.get("comments").get("Stato dell'arte").asText())
                .isEqualTo("Manca: descrivete i corsi di oggi.");

        JsonNode second = belluno.upload(firstStep + "/submissions", "Belluno Step 1 v2.docx", SECOND_VERSION)
                .expect(201)
                .json();
        assertThat(found(second)).containsExactly("Premessa: PRESENT, 9", "Stato dell'arte: PRESENT, 11");
        belluno.post(firstStep + "/submissions/2/delivery", Map.of()).expect(200);
        assertThat(belluno.get(firstStep).json().get("late").asBoolean())
                .as("after the step's date, within the one set with the changes")
                .isFalse();
    }

    @Test
    @Order(6)
    void theTutorApprovesTheSecondVersion() {
        assertThat(tutor.get(firstStep + "/submissions/2/file").expect(200).bytes())
                .isEqualTo(SECOND_VERSION);
        tutor.post(firstStep + "/submissions/1/reviews", Map.of("decision", "APPROVED"))
                .expect(409);
        tutor.post(firstStep + "/submissions/2/reviews", Map.of("decision", "APPROVED"))
                .expect(201);
        assertThat(status()).isEqualTo("APPROVED");
        assertThat(belluno.get(firstStep + "/reviews").json().get("items"))
                .extracting(review -> review.get("decision").asText())
                .containsExactly("APPROVED", "CHANGES_REQUESTED");
    }

    @Test
    @Order(7)
    void theTutorClassifiesTheProjectWorkWithQuotesAsEvidence() {
        JsonNode before = tutor.get(work + "/classification").expect(200).json();
        assertThat(before.get("outcome").get("dominance").asText()).isEqualTo("NONE");
        assertThat(before.get("ratings")).hasSize(17);
        belluno.put(work + "/classification", Map.of("ratings", List.of())).expect(403);

        List<Map<String, Object>> quote = List.of(Map.of(
                "quote",
                "La Provincia accompagna i Comuni nella formazione del personale.",
                "section",
                "Premessa",
                "step",
                1,
                "version",
                2));
        JsonNode classified = tutor.put(
                        work + "/classification",
                        Map.of(
                                "ratings",
                                List.of(
                                        Map.of("code", "A0", "rating", 3, "evidence", quote),
                                        Map.of("code", "A1", "rating", 3),
                                        Map.of("code", "A2", "rating", 2),
                                        Map.of("code", "A3", "rating", 3),
                                        Map.of("code", "A4", "rating", 3),
                                        Map.of("code", "D0", "rating", 1))))
                .expect(200)
                .json();
        assertThat(classified.get("outcome").get("dominance").asText()).isEqualTo("CLEAR");
        assertThat(classified.get("outcome").get("primary").asText()).isEqualTo("A");
        assertThat(classified.get("scores").get("A").asDouble())
                .isGreaterThan(classified.get("scores").get("D").asDouble());
        assertThat(classified.get("why")).isNotEmpty();
        assertThat(classified
                        .get("ratings")
                        .get(0)
                        .get("evidence")
                        .get(0)
                        .get("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(belluno.get(work + "/classification").json().get("outcome")).isEqualTo(classified.get("outcome"));
    }

    @Test
    @Order(8)
    void theCoordinatorGrantsBellunoMoreTimeForTheSecondStep() {
        tappe.clock().set(TestClock.at("2026-03-23", 9));
        String second = work + "/deliverables/2";
        assertThat(belluno.get(second).json().get("late").asBoolean()).isTrue();
        belluno.post(second + "/extension", Map.of("newDueDate", "2026-04-03", "reason", "Ce la diamo da soli"))
                .expect(403);
        JsonNode extended = coordinator
                .post(second + "/extension", Map.of("newDueDate", "2026-04-03", "reason", "Calendario troppo stretto"))
                .expect(201)
                .json();
        assertThat(extended.get("dueAt").asText()).as("by then in summer time").isEqualTo("2026-04-03T21:59:59Z");
        assertThat(belluno.get(second).json().get("late").asBoolean()).isFalse();
    }

    @Test
    @Order(9)
    void theCoordinatorPrintsTheSameFiguresOnScreenOnPaperAndAsAWorkbook() throws IOException {
        String page = new String(
                coordinator.get("/reports/progress?format=html").expect(200).bytes(), StandardCharsets.UTF_8);
        String screen = Jsoup.parse(page).text().replaceAll("\\s+", " ");
        String paper =
                text(coordinator.get("/reports/progress?format=pdf").expect(200).bytes());
        for (String figure : List.of("8 project work", "32 elaborati attesi", "1 approvati")) {
            assertThat(screen).contains(figure);
            assertThat(paper).contains(figure);
        }
        for (String text : List.of(screen, paper)) {
            assertThat(text).contains("Belluno (BL)", "scad. 03/04/2026 (prorogata)");
        }
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(
                coordinator.get("/reports/progress?format=xlsx").expect(200).bytes()))) {
            Row row = StreamSupport.stream(book.getSheet("Province per Step").spliterator(), false)
                    .filter(one -> one.getCell(0).getStringCellValue().equals("Belluno"))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("Approvato");
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("Da consegnare");
        }
        tutor.get("/reports/progress?format=pdf").expect(403);
    }

    @Test
    @Order(10)
    void theJournalTellsTheWholeStory() {
        List<String> acts = tappe.tables()
                .column(
                        "select act from journal where project_work_id = ? and act <> 'CREATED' order by id",
                        Long.parseLong(work.substring(work.lastIndexOf('/') + 1)));
        assertThat(acts)
                .containsExactly(
                        "UPLOADED",
                        "DELIVERED",
                        "DOWNLOADED",
                        "REVIEWED",
                        "UPLOADED",
                        "DELIVERED",
                        "DOWNLOADED",
                        "REVIEWED",
                        "CLASSIFIED",
                        "EXTENDED");
    }

    private static String status() {
        return belluno.get(firstStep).expect(200).json().get("status").asText();
    }

    private static List<String> found(JsonNode version) {
        return StreamSupport.stream(version.get("sections").spliterator(), false)
                .map(section -> section.get("title").asText() + ": "
                        + section.get("state").asText() + ", "
                        + section.get("words").asInt())
                .toList();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
