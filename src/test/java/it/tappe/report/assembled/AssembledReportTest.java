package it.tappe.report.assembled;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.tappe.document.signed.SignedDocuments;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import it.tappe.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Belluno's project work with two steps approved and the third under review. */
@Tag("database")
class AssembledReportTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static long belluno;

    @BeforeAll
    static void twoStepsAreApproved() {
        Owed first = tappe.owed("belluno", 1);
        belluno = first.projectWorkId();
        approve(first, "relazione.docx", SampleOriginals.firstStep());
        tappe.clock().set(TestClock.at("2026-03-02", 9));
        approve(tappe.owed("belluno", 2), "modello.odt", TeamDocuments.odt(second()));
        tappe.clock().set(TestClock.at("2026-04-10", 9));
        tappe.owed("belluno", 3).delivered(1);
    }

    private static void approve(Owed owed, String fileName, byte[] document) {
        owed.upload(fileName, document).expect(201);
        owed.deliver(1).expect(200);
        owed.review(1, "APPROVED").expect(201);
    }

    /** The premise is copied once more, and has changed since. */
    private static LinkedHashMap<String, String> second() {
        LinkedHashMap<String, String> sections = new LinkedHashMap<>();
        sections.put("Premessa", "Una premessa che nel frattempo è cambiata del tutto.");
        sections.put(
                "Modello di servizio a tendere", "La Provincia apre i propri corsi ai dipendenti di tutti i Comuni.");
        return sections;
    }

    private static Answer print(Api api, String format) {
        return api.get("/reports/assembled?projectWork=" + belluno + "&format=" + format);
    }

    private static String text(String format) {
        return new String(print(tappe.api("belluno"), format).expect(200).bytes(), UTF_8);
    }

    @Test
    void putsTheApprovedSectionsInTheProgrammesOrder() {
        Document page = Jsoup.parse(text("html"));
        assertThat(page.select("h2.carried-section").eachText())
                .containsExactly(
                        "Premessa",
                        "Stato dell'arte",
                        "Modello di servizio a tendere",
                        "Piano di implementazione",
                        "Conclusioni",
                        AssembledBlocks.REST,
                        Annex.TITLE);
        assertThat(page.select("#s3").text()).isEqualTo("2.1 I Comuni");
        assertThat(page.select("h2:contains(Piano di implementazione) + p").text())
                .startsWith("Non ancora approvato (Step 3");
        assertThat(page.select("#s2 + p").text())
                .contains("versione 1, approvata il", "nell’originale: «2. Lo stato dell’arte nella provincia»");
    }

    @Test
    void keepsTablesPicturesNotesAndLinks() {
        Document page = Jsoup.parse(text("html"));
        assertThat(page.select("table:contains(ventiquattro ore) td[rowspan=2]").text())
                .isEqualTo("Fino a mille abitanti");
        assertThat(page.select("table:contains(ventiquattro ore) td[colspan=2]").text())
                .isEqualTo("sei corsi, ventiquattro ore");
        assertThat(page.select("img[src^=data:image/png]").attr("alt")).isEqualTo("Le colonne dei corsi");
        assertThat(page.select(".carried-notes p").text()).contains("Sono sessantuno.");
        assertThat(page.select("a[href=https://www.provincia.example/dati]").text())
                .isEqualTo("sito della Provincia");
        assertThat(page.select("ul.carried-list li").eachText())
                .startsWith("1. Rilevare i fabbisogni dei Comuni.", "a) Con un questionario.");
    }

    @Test
    void listsWhatCouldNotBeCarriedOverAndWhere() {
        String annex = Jsoup.parse(text("html"))
                .select("table:contains(Che cosa ne è stato) tbody")
                .text();
        assertThat(annex)
                .contains(
                        "Step 1 – Lo stato dell’arte, versione 1 (relazione.docx)",
                        "grafico: «Andamento della spesa»",
                        "casella di testo: «Da ricordare: i corsi obbligatori.»",
                        "commento: «Aggiornare i dati»",
                        "revisioni in sospeso");
    }

    @Test
    void carriesWhatStandsOutsideTheSectionsApart() {
        String rest = Jsoup.parse(text("html")).text();
        rest = rest.substring(rest.lastIndexOf(AssembledBlocks.REST));
        assertThat(rest)
                .contains("Relazione del gruppo di lavoro", "Una premessa che nel frattempo è cambiata del tutto.");
    }

    @Test
    void writesAWordDocumentWithContentsThatAreFilledIn() throws IOException {
        Answer answer = print(tappe.api("belluno"), "docx").expect(200);
        assertThat(answer.header("Content-Disposition")).contains("Project-work_Belluno_Formazione-del-personale.docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.bytes()))) {
            List<String> contents = document.getParagraphs().stream()
                    .filter(line -> "TOC1".equals(line.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(contents).startsWith("Premessa", "Stato dell'arte").endsWith(Annex.TITLE);
            assertThat(document.getDocument().xmlText()).contains(" TOC \\o ");
            assertThat(document.getFootnotes().stream()
                            .map(note -> note.getParagraphs().get(0).getText()))
                    .anyMatch(text -> text.contains("Sono sessantuno."));
            assertThat(document.getAllPictures()).hasSize(1);
        }
    }

    @Test
    void printsAPdfWithTitleBookmarksAndPages() throws IOException {
        Answer answer = print(tappe.api("tutor"), "pdf").expect(200);
        try (PDDocument pdf = Loader.loadPDF(answer.bytes())) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Project work completo – Belluno – Formazione del personale");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("pagina 1 di " + pdf.getNumberOfPages(), "La spesa è dispersa.");
        }
    }

    @Test
    void isNotThereForWhoDoesNotSeeTheProjectWork() {
        print(tappe.api("como"), "docx").expect(404);
        print(tappe.api("osservatore"), "docx").expect(403);
    }

    @Test
    void saysThatNothingIsApprovedYet() {
        long como = tappe.owed("como", 1).projectWorkId();
        assertThat(tappe.api("como")
                        .get("/reports/assembled?projectWork=" + como)
                        .expect(422)
                        .json()
                        .toString())
                .contains("non è ancora approvato nessuno Step");
    }

    @Test
    void saysThatAllOfATemplateWasCarriedOver() throws IOException {
        Owed owed = tappe.owed("rieti", 1);
        byte[] template = tappe.browser("rieti").open(owed.page() + "/modello").bytes();
        approve(owed, "relazione.docx", SampleOriginals.filledIn(template));
        Document page = Jsoup.parse(new String(
                tappe.api("rieti")
                        .get("/reports/assembled?format=html&projectWork=" + owed.projectWorkId())
                        .expect(200)
                        .bytes(),
                UTF_8));
        assertThat(page.text())
                .contains("Tutto ciò che sta nei documenti originali è stato riportato.", "Scritto nel modello.")
                .doesNotContain(Annex.TITLE, AssembledBlocks.REST);
    }

    @Test
    void readsASignedDocumentAndCarriesOneWithoutSectionsAsItIs() {
        Owed owed = tappe.owed("imperia", 1);
        LinkedHashMap<String, String> other = new LinkedHashMap<>();
        other.put("Il nostro progetto", "Un testo che non ha i titoli richiesti.");
        approve(owed, "progetto.odt.p7m", SignedDocuments.p7m(TeamDocuments.odt(other), "Responsabile"));
        String text = Jsoup.parse(new String(
                        tappe.api("imperia")
                                .get("/reports/assembled?format=html&projectWork=" + owed.projectWorkId())
                                .expect(200)
                                .bytes(),
                        UTF_8))
                .text();
        assertThat(text)
                .contains(
                        "il documento è riportato per intero",
                        "Il nostro progetto",
                        "Un testo che non ha i titoli richiesti.");
    }

    @Test
    void opensInLibreOfficeWithEveryHeading() throws IOException, InterruptedException {
        Path office = Path.of("/usr/bin/soffice");
        assumeTrue(Files.isExecutable(office), "LibreOffice is not installed");
        Path folder = Files.createTempDirectory("tappe-office");
        Path file = Files.write(
                folder.resolve("completo.docx"),
                print(tappe.api("belluno"), "docx").expect(200).bytes());
        Process conversion = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(conversion.waitFor(2, TimeUnit.MINUTES)).isTrue();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("completo.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Project work completo", "Fino a mille abitanti", "Sono sessantuno.", Annex.TITLE);
        }
    }

    @Test
    void isLinkedFromThePageOfTheProjectWork() {
        assertThat(tappe.browser("belluno")
                        .open("/project-work/" + belluno)
                        .html()
                        .select("a[href^=/report/assembled]")
                        .eachText())
                .containsExactly("Project work completo (Word)", "PDF", "pagina");
    }

    @Test
    void asksWhichProjectWork() {
        tappe.api("belluno").get("/reports/assembled").expect(422);
    }
}
