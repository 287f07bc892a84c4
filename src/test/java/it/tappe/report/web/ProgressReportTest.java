package it.tappe.report.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.report.progress.facts.ProgressFacts;
import it.tappe.report.progress.facts.ProgressFacts.Known;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The matrix and the progress report: the same figures on screen, as PDF and as XLSX. */
@Tag("database")
class ProgressReportTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    /** Belluno approved and extended for Step 2, Como delivered, all others late with Step 1. */
    @BeforeAll
    static void someHistory() {
        Owed belluno = tappe.owed("belluno", 1).delivered(1);
        belluno.review(1, "APPROVED").expect(201);
        tappe.owed("belluno", 2).extend("2026-04-03", "Chiusura del bilancio.").expect(201);
        tappe.owed("como", 1).delivered(1);
        tappe.clock().set(TestClock.at("2026-03-02", 9));
    }

    @Test
    void showsTheMatrixWithSignsAndWords() {
        Shown matrix = tappe.browser("coordinamento").open("/avanzamento");
        assertThat(matrix.html().select("tr:contains(Belluno) td").eachText().get(0))
                .contains("✓ Approvato", "v1");
        assertThat(matrix.html().select("tr:contains(Belluno) td").eachText().get(1))
                .contains("Da consegnare", "scad. 03/04/2026 (prorogata)");
        assertThat(matrix.html().select("tr:contains(Rieti) td").eachText().get(0))
                .contains("in ritardo");
        assertThat(matrix.html().select(".tappe-figures").text())
                .isEqualTo("8 project work 32 elaborati attesi 1 approvati 1 in attesa di revisione 6 in ritardo");
    }

    @Test
    void printsTheSameFiguresAsPdf() throws IOException {
        Answer answer =
                tappe.api("coordinamento").get("/reports/progress?format=pdf").expect(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition")).contains("attachment", "Avanzamento-del-programma.pdf");
        try (PDDocument pdf = Loader.loadPDF(answer.bytes())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains("8 project work", "32 elaborati attesi", "6 in ritardo", "In ritardo: 6 su 8.");
        }
    }

    @Test
    void printsTheSameFiguresAsWorkbook() throws IOException {
        Answer answer =
                tappe.api("osservatore").get("/reports/progress?format=xlsx").expect(200);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            XSSFSheet deliverables = workbook.getSheet("Elaborati");
            int late = 0;
            for (Row row : deliverables) {
                late += "sì".equals(row.getCell(4).getStringCellValue()) ? 1 : 0;
            }
            assertThat(deliverables.getLastRowNum()).isEqualTo(32);
            assertThat(late).isEqualTo(6);
            Row belluno = deliverables.getRow(6);
            assertThat(belluno.getCell(0).getStringCellValue()).isEqualTo("Belluno");
            assertThat(belluno.getCell(5).getLocalDateTimeCellValue().toLocalDate())
                    .hasToString("2026-04-03");
        }
    }

    @Test
    void limitsTheReportToAnAreaAndAStep() {
        Api coordinator = tappe.api("coordinamento");
        assertThat(new String(
                        coordinator.get("/reports/progress?format=html&area=1").bytes(), UTF_8))
                .doesNotContain("Belluno");
        assertThat(new String(
                        coordinator
                                .get("/reports/progress?format=html&area=3&step=2")
                                .bytes(),
                        UTF_8))
                .contains("Belluno")
                .doesNotContain("Step 1");
    }

    @Test
    void limitsTheReportToAProvinceAndATutor() {
        Api coordinator = tappe.api("coordinamento");
        String belluno = tappe.tables()
                .column("select id from province where name = 'Belluno'")
                .get(0);
        String tutor = tappe.tables()
                .column("select id from account where username = 'tutor'")
                .get(0);
        assertThat(html(coordinator, "&province=" + belluno))
                .contains("Provincia: Belluno", "Belluno (BL)")
                .doesNotContain("Como (CO)");
        assertThat(html(coordinator, "&tutor=" + tutor)).contains("Belluno (BL)");
        assertThat(html(coordinator, "&tutor=99999"))
                .contains("Tutor AFOL: nessuno con il numero 99999", "nessun project work")
                .doesNotContain("Belluno (BL)");
    }

    @Test
    void tellsHowItWasAtTheEndOfAPastDay() {
        Api coordinator = tappe.api("coordinamento");
        assertThat(figures(coordinator, "&asOf=2026-02-01"))
                .contains("0 approvati", "0 in attesa di revisione", "0 in ritardo");
        assertThat(figures(coordinator, "&asOf=2026-03-02")).isEqualTo(figures(coordinator, ""));
        assertThat(html(coordinator, "&asOf=2026-02-01")).contains("alla fine del giorno: 01/02/2026, 23:59");
        Document page = tappe.browser("coordinamento")
                .open("/avanzamento?asOf=2026-02-01")
                .html();
        assertThat(page.select("tr:contains(Belluno) td").eachText().get(0))
                .contains("Da consegnare")
                .doesNotContain("in ritardo");
        assertThat(page.select("input[name=asOf]").attr("value")).isEqualTo("2026-02-01");
    }

    @Test
    void tellsWhatHasChangedSinceAChosenDayAlikeInAllFormats() throws IOException {
        Api coordinator = tappe.api("coordinamento");
        Document page = Jsoup.parse(html(coordinator, "&since=2026-02-01"));
        assertThat(page.select("#parte-2 p").text())
                .contains("Consegna: 2", "Revisione: 1", "Proroga: 1", "Classificazione: 0");
        assertThat(page.select("#parte-2 tbody tr")).hasSize(4);
        Answer xlsx = coordinator
                .get("/reports/progress?format=xlsx&since=2026-02-01")
                .expect(200);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx.bytes()))) {
            assertThat(workbook.getSheet("Che cosa è cambiato").getLastRowNum()).isEqualTo(4);
        }
        Answer pdf =
                coordinator.get("/reports/progress?format=pdf&since=2026-02-01").expect(200);
        assertThat(text(pdf)).contains("Consegna: 2. Revisione: 1. Proroga: 1.", "Proroga al 03/04/2026");
        assertThat(html(coordinator, "&since=2026-03-02")).contains("Nessuna novità.");
    }

    @Test
    void tellsWhatHasChangedSinceTheLastPrintOfAnEarlierDay() {
        tappe.clock().set(TestClock.at("2026-03-03", 9));
        tappe.api("osservatore").get("/reports/progress?format=pdf").expect(200);
        tappe.clock().set(TestClock.at("2026-03-04", 9));
        tappe.owed("rieti", 1).delivered(1);
        Document page = Jsoup.parse(html(tappe.api("coordinamento"), ""));
        tappe.owed("rieti", 1).review(1, "APPROVED").expect(201);
        tappe.clock().set(TestClock.at("2026-03-02", 9));
        assertThat(page.select("#parte-2 p").text()).contains("03/03/2026, 09:00", "Consegna: 1. Revisione: 0.");
        assertThat(page.select("#parte-2 tbody tr").text()).contains("Rieti", "Versione 1 consegnata");
    }

    @Test
    void hasAPageForEachProjectWork() throws IOException {
        Document page = Jsoup.parse(html(tappe.api("coordinamento"), ""));
        assertThat(page.select("h2:contains(Belluno)")).hasSize(1);
        assertThat(page.select("[aria-label^=Percorso: Belluno] tbody tr")
                        .eachText()
                        .get(0))
                .contains("Approvato", "v1", "Nessuna");
        assertThat(page.select("[aria-label^=Percorso: Belluno] tbody tr")
                        .eachText()
                        .get(1))
                .contains("al 03/04/2026");
        Answer answer =
                tappe.api("coordinamento").get("/reports/progress?format=pdf").expect(200);
        try (PDDocument pdf = Loader.loadPDF(answer.bytes())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(8 + 3);
        }
    }

    @Test
    void derivesTheSameFactsAsTheView() {
        List<Long> works = tappe.tables().column("select id from project_work order by id").stream()
                .map(Long::valueOf)
                .toList();
        Map<Long, List<Deliverable>> viewed = tappe.bean(Deliverables.class).of(works);
        Known known = tappe.bean(ProgressFacts.class).of(works);
        viewed.values().stream()
                .flatMap(List::stream)
                .forEach(one -> assertThat(known.of(one.projectWorkId(), one.stepId())
                                .until(TestClock.at("2030-01-01", 9))
                                .deliverable(one))
                        .isEqualTo(one));
    }

    private static String html(Api api, String filters) {
        return new String(
                api.get("/reports/progress?format=html" + filters).expect(200).bytes(), UTF_8);
    }

    private static String figures(Api api, String filters) {
        return Jsoup.parse(html(api, filters)).select(".figures").first().text().replaceAll(" \\d+ novità", "");
    }

    private static String text(Answer pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    @Test
    void listsTheCatalogueAndRefusesWhatItDoesNotHave() {
        Api coordinator = tappe.api("coordinamento");
        JsonNode first =
                coordinator.get("/reports").expect(200).json().get("items").get(0);
        assertThat(first.get("name").asText()).isEqualTo("progress");
        assertThat(first.get("formats").toString()).isEqualTo("[\"pdf\",\"xlsx\",\"html\"]");
        coordinator.get("/reports/nothing").expect(404);
        coordinator.get("/reports/progress?format=docx").expect(422);
        assertThat(coordinator
                        .get("/reports/progress?area=tre")
                        .expect(422)
                        .json()
                        .toString())
                .contains("Serve un numero intero.");
        tappe.api("belluno").get("/reports/progress").expect(403);
    }
}
