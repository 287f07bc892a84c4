package it.tappe.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** A long print in parts is one file. */
class PdfPartsTest {
    private static final PdfEngine ENGINE = new PdfEngine();

    @Test
    void countsPagesOverTheWhole() throws IOException {
        try (PrintedPdf pdf = joined(part("Inizio", "<h1>Uno</h1>"), part("Dettagli", table(120)))) {
            int pages = pdf.file().getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            for (int number = 1; number <= pages; number++) {
                assertThat(pdf.text(number)).containsOnlyOnce("pagina " + number + " di " + pages);
            }
        }
    }

    @Test
    void repeatsHeadersAndFootersInEveryPart() throws IOException {
        try (PrintedPdf pdf = joined(part("Dettagli", table(120)), part("Dettagli", table(120)))) {
            for (int number = 1; number <= pdf.file().getNumberOfPages(); number++) {
                assertThat(pdf.text(number)).contains("Colonna", "Piè di pagina");
            }
        }
    }

    @Test
    void keepsTitleLanguageFontsAndBookmarksOfAllParts() throws IOException {
        try (PrintedPdf pdf = joined(
                part("Inizio", "<h1>Uno</h1>"), part("Dettagli", "<h2>Due</h2>"), part("Dettagli", "<h2>Tre</h2>"))) {
            PDDocument file = pdf.file();
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Prova in parti");
            assertThat(file.getDocumentInformation().getAuthor()).isEqualTo("Coordinamento");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("it");
            assertThat(bookmarks(file)).containsExactly("Inizio: Uno p. 1", "Dettagli: Due p. 2", "Dettagli: Tre p. 3");
            assertThat(pdf.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void leavesNoFileBehindWhenItIsStopped() throws IOException {
        List<Path> before = waiting();
        PdfPart stopped = new PdfPart("Dettagli", () -> {
            throw new CancellationException();
        });
        assertThatThrownBy(() ->
                        ENGINE.write(List.of(part("Inizio", "<h1>Uno</h1>"), stopped), new ByteArrayOutputStream()))
                .isInstanceOf(CancellationException.class);
        assertThat(waiting()).isEqualTo(before);
    }

    private static List<Path> waiting() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("tappe-print-"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> bookmarks(PDDocument file) throws IOException {
        List<String> found = new ArrayList<>();
        for (PDOutlineItem chapter :
                file.getDocumentCatalog().getDocumentOutline().children()) {
            for (PDOutlineItem heading : chapter.children()) {
                int page = file.getPages().indexOf(heading.findDestinationPage(file)) + 1;
                found.add(chapter.getTitle() + ": " + heading.getTitle() + " p. " + page);
            }
        }
        return found;
    }

    private static String table(int rows) {
        StringBuilder table =
                new StringBuilder("<h2>Tabella</h2><table><thead><tr><th>Colonna</th></tr></thead><tbody>");
        IntStream.range(0, rows)
                .forEach(row -> table.append("<tr><td>Riga ").append(row).append("</td></tr>"));
        return table.append("</tbody></table>").toString();
    }

    private static PdfPart part(String title, String body) {
        return new PdfPart(
                title,
                () -> "<!doctype html><html lang=it><head><title>Prova in parti</title>"
                        + "<meta name=author content=Coordinamento></head>"
                        + "<body><div class=print-footer>Piè di pagina</div>" + body + "</body></html>");
    }

    private static PrintedPdf joined(PdfPart... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ENGINE.write(List.of(parts), out);
        return new PrintedPdf(Loader.loadPDF(out.toByteArray()));
    }
}
