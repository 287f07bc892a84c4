package it.tappe.report;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.registration.RegistrationEntry;
import it.tappe.registration.Registrations;
import it.tappe.registration.TestEvents;
import it.tappe.registration.form.WholeForm;
import it.tappe.report.dossier.BellunoHistory;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.Browser;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sheets that people print of a version, a call, a webinar, an event: by the reports' one address. */
@Tag("database")
class SmallPrintsTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    static BellunoHistory history;

    @BeforeAll
    static void someHistory() {
        history = new BellunoHistory(tappe);
    }

    @Test
    void theReviewSheetTellsWhatWasAskedAndAnswered() throws IOException {
        String address = "/reports/review-sheet?step=1&version=1&projectWork=" + history.projectWorkId();
        assertThat(text(tappe.api("belluno").get(address + "&format=html")))
                .contains("Scheda di revisione", "Modifiche richieste", "Buona base, servono i numeri.")
                .contains("«la versione numero 1»", "Lo diciamo nella seconda versione.", "2 aperti, 0 recepiti");
        Answer pdf = tappe.api("tutor").get(address).expect(200);
        assertThat(pdf.header("Content-Disposition")).contains("Revisione_Belluno_Step-1_v1.pdf");
        assertThat(printed(pdf)).contains("Scheda di revisione", "Di che cosa?");
        Answer docx = tappe.api("ragusa").get(address + "&format=docx").expect(200);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx.bytes()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains(BellunoHistory.LONG.strip(), "Lo diciamo nella seconda versione.");
        }
    }

    @Test
    void theReviewSheetIsOfReleasedReviewsOnly() {
        String address = "/reports/review-sheet?step=1&projectWork=" + history.projectWorkId();
        for (String who : List.of("belluno", "tutor", "coordinamento")) {
            tappe.api(who).get(address + "&version=2").expect(404);
        }
        tappe.api("como").get(address + "&version=1").expect(404);
        tappe.api("osservatore").get(address + "&version=1").expect(403);
        assertThat(tappe.api("tutor")
                        .get(address)
                        .expect(422)
                        .json()
                        .get("errors")
                        .has("version"))
                .isTrue();
    }

    @Test
    void theCallsMinutesAreForThoseWhoSeeTheCall() throws IOException {
        String address = "/reports/call-minutes?call=" + history.call;
        assertThat(printed(tappe.api("belluno").get(address)))
                .contains("Verbale della call", "Un dirigente", "Si è letto lo stato dell’arte.")
                .contains("Decisioni", "Si parte dai piccoli Comuni.", "pagina 1 di 1");
        tappe.api("como").get(address).expect(404);
        tappe.api("osservatore").get(address).expect(403);
        assertThat(tappe.browser("belluno")
                        .open("/call/" + history.call)
                        .html()
                        .select("a[href=/report/call-minutes?call=" + history.call + "]"))
                .hasSize(1);
    }

    @Test
    void theReceiptIsTheSameAsAtItsOwnAddress() throws IOException {
        String address = "/reports/receipt?step=1&version=2&projectWork=" + history.projectWorkId();
        Answer own = tappe.api("belluno")
                .get("/project-works/" + history.projectWorkId() + "/deliverables/1/submissions/2/receipt?format=pdf");
        assertThat(printed(tappe.api("belluno").get(address))).isEqualTo(printed(own));
        tappe.api("como").get(address).expect(404);
        tappe.api("belluno").get(address.replace("version=2", "version=3")).expect(404);
    }

    @Test
    void theAgendaAndTheMinutesOfAWebinarAreForEverybody() throws IOException {
        Browser tutor = tappe.browser("tutor");
        tappe.api("belluno").get("/reports/webinar-minutes?webinar=1").expect(404);
        tutor.submit(
                tutor.open("/webinar/1/verbale/modifica"),
                "form.tappe-form",
                Map.of("then", "publish", "decisions", "Si parte ad aprile"));
        assertThat(text(tappe.api("osservatore").get("/reports/webinar-minutes?webinar=1&format=html")))
                .contains("Verbale del webinar", "Si parte ad aprile");
        Answer agenda =
                tappe.api("osservatore").get("/reports/agenda?webinar=4").expect(200);
        byte[] own = tutor.open("/webinar/4/scaletta.pdf").bytes();
        assertThat(printed(agenda)).isEqualTo(printed(own)).contains("Totale");
        tappe.api("belluno").get("/reports/agenda?webinar=9999").expect(404);
    }

    @Test
    void theListOfAnEventAndItsCertificatesAreTheCoordinations() throws IOException {
        long event = TestEvents.create(tappe, "In stampa", 2);
        WholeForm form = TestEvents.form(tappe, event, "Tutti");
        tappe.bean(Registrations.class)
                .register(
                        TestEvents.code(form),
                        new RegistrationEntry(
                                "Persona Presente", TestEvents.address("Persona Presente"), Map.of(), true),
                        "::1");
        String person = tappe.tables()
                .column("select id from registration where event_id = ?", event)
                .get(0);
        String session = tappe.tables()
                .column("select id from event_session where event_id = ? order by starts_at", event)
                .get(0);
        tappe.api("coordinamento")
                .send("PUT", "/events/" + event + "/sessions/" + session + "/presences/" + person, new byte[0])
                .expect(204);
        Answer list = tappe.api("coordinamento")
                .get("/reports/attendance?format=xlsx&event=" + event)
                .expect(200);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(list.bytes()))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("Persona Presente");
        }
        String certificate = "/reports/certificate?event=" + event + "&registration=" + person;
        tappe.api("coordinamento").get(certificate).expect(409);
        tappe.api("tutor").get(certificate).expect(403);
        tappe.api("tutor").get("/reports/attendance?event=" + event).expect(403);
        tappe.clock().set(TestClock.at("2026-04-15", 9));
        assertThat(printed(tappe.api("coordinamento").get(certificate)))
                .contains("Attestato di partecipazione", "Persona Presente");
    }

    @Test
    void printsStandInTheJournalWithTheProjectWork() {
        tappe.api("tutor")
                .get("/reports/dossier?format=html&projectWork=" + history.projectWorkId())
                .expect(200);
        assertThat(tappe.tables()
                        .column(
                                "select actor || ': ' || subject from journal where act = 'PRINTED' and project_work_id = ?",
                                history.projectWorkId()))
                .contains("Tutor AFOL: Dossier del project work (html)");
    }

    private static String text(Answer answer) {
        return Jsoup.parse(new String(answer.expect(200).bytes(), StandardCharsets.UTF_8))
                .text();
    }

    private static String printed(Answer answer) throws IOException {
        return printed(answer.expect(200).bytes());
    }

    private static String printed(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
