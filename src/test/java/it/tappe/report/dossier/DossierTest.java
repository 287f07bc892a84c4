package it.tappe.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Api.Answer;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dossier of Belluno's project work, as each role gets it. */
@Tag("database")
class DossierTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    static BellunoHistory history;

    @BeforeAll
    static void someHistory() {
        history = new BellunoHistory(tappe);
    }

    @ParameterizedTest
    @CsvSource({
        "belluno, 200",
        "tutor, 200",
        "ragusa, 200",
        "coordinamento, 200",
        "como, 404",
        "monza, 404",
        "osservatore, 403"
    })
    void isForThoseWhoSeeTheProjectWork(String who, int status) {
        tappe.api(who).get(address("html")).expect(status);
    }

    @Test
    void refusesAnOrderThatNamesNoProjectWork() {
        tappe.api("belluno").get("/reports/dossier").expect(422);
        tappe.api("coordinamento").get("/reports/dossier?projectWork=999999").expect(404);
    }

    @Test
    void tellsEveryChapter() {
        assertThat(text("belluno"))
                .contains("Dossier del project work", "Provincia tutor Ragusa", "Gruppo di lavoro Belluno")
                .contains("Modifiche richieste", "Nuova versione entro il 08/05/2026", "Buona base, servono i numeri.")
                .contains("«la versione numero 1»", "Di che cosa?", "Lo diciamo nella seconda versione.")
                .contains("aperto, senza risposta", "aperto, con risposta")
                .contains("Chiusura del bilancio.", "03/04/2026")
                .contains("Un dirigente", "Si è letto lo stato dell’arte.", "Si parte dai piccoli Comuni.")
                .contains("molto verso Qualità", "un po’ verso Quantità")
                .contains("B – Regia territoriale", "«Questa è la versione numero 2 della premessa.»")
                .contains("La traccia di coerenza non è ancora stata scritta.", "Cronologia");
    }

    @Test
    void keepsFromEachViewerWhatPagesKeepFromThem() {
        for (String who : List.of("belluno", "tutor", "ragusa", "coordinamento")) {
            assertThat(text(who)).as(who).doesNotContain(BellunoHistory.SECRET);
        }
        assertThat(text("belluno")).contains("bozza-in-corso.odt").doesNotContain("Valutazione indipendente");
        assertThat(text("tutor")).doesNotContain("bozza-in-corso.odt", "Valutazione indipendente");
        assertThat(text("ragusa")).doesNotContain("bozza-in-corso.odt", "Valutazione indipendente");
        assertThat(text("coordinamento")).contains("Dal registro di Tappe", "Valutazione indipendente");
    }

    @Test
    void laysOutACommentOf20000CharactersWithBookmarksForItsChapters() throws IOException {
        Answer answer = tappe.api("belluno").get(address("pdf")).expect(200);
        assertThat(answer.header("Content-Disposition")).contains("Dossier_Belluno_Formazione-del-personale.pdf");
        try (PDDocument pdf = Loader.loadPDF(answer.bytes())) {
            String all = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(all.split("Descrivete passo per passo la rilevazione\\.", -1))
                    .hasSizeGreaterThan(450);
            assertThat(all).contains("pagina 1 di " + pdf.getNumberOfPages());
            List<String> chapters = new ArrayList<>();
            PDOutlineItem top = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            top.children().forEach(chapter -> chapters.add(chapter.getTitle()));
            assertThat(top.getTitle()).isEqualTo("Dossier del project work");
            assertThat(chapters)
                    .startsWith("Il percorso", "Step 1 – Lo stato dell’arte")
                    .endsWith("Call di supporto", "Scheda comparativa", "Classificazione", "Coerenza", "Cronologia");
        }
    }

    @Test
    void countsTheSameInTheWorkbook() throws IOException {
        Answer answer = tappe.api("tutor").get(address("xlsx")).expect(200);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            assertThat(workbook.getSheet("Versioni").getLastRowNum()).isEqualTo(2);
            XSSFSheet points = workbook.getSheet("Punti");
            assertThat(points.getLastRowNum()).isEqualTo(2);
            assertThat(points.getRow(1).getCell(5).getStringCellValue()).hasSize(20_000);
            assertThat(workbook.getSheet("Call").getRow(1).getCell(7).getStringCellValue())
                    .isEqualTo("Si parte dai piccoli Comuni.");
            assertThat(workbook.getSheet("Classificazione").getLastRowNum()).isEqualTo(17);
        }
    }

    @Test
    void isAskedForOnTheProjectWorksPage() {
        Shown page = tappe.browser("belluno").open("/project-work/" + history.projectWorkId());
        assertThat(page.html()
                        .select("a[href=/report/dossier?projectWork=" + history.projectWorkId() + "]")
                        .text())
                .isEqualTo("Dossier (PDF)");
    }

    private static String address(String format) {
        return "/reports/dossier?projectWork=" + history.projectWorkId() + "&format=" + format;
    }

    private static String text(String who) {
        byte[] page = tappe.api(who).get(address("html")).expect(200).bytes();
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8)).text();
    }
}
