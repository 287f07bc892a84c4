package it.tappe.report.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
    void listsTheCatalogueAndRefusesWhatItDoesNotHave() {
        Api coordinator = tappe.api("coordinamento");
        JsonNode reports = coordinator.get("/reports").expect(200).json().get("items");
        JsonNode progress = StreamSupport.stream(reports.spliterator(), false)
                .filter(one -> one.get("name").asText().equals("progress"))
                .findFirst()
                .orElseThrow();
        assertThat(progress.get("formats").toString()).isEqualTo("[\"pdf\",\"xlsx\",\"html\"]");
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
