package it.tappe.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.chart.BarChart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfEngineTest {
    private static final String ROWS = "<tr><td>riga</td></tr>".repeat(80);

    @Test
    void saysTitleLanguageAuthorAndCreator() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of("<!doctype html><html lang=it><meta name=author content='Coordinamento'>"
                + "<title>Città &amp; Province</title><p>Testo<br>senza chiusure")) {
            assertThat(pdf.file().getDocumentInformation().getTitle()).isEqualTo("Città & Province");
            assertThat(pdf.file().getDocumentInformation().getAuthor()).isEqualTo("Coordinamento");
            assertThat(pdf.file().getDocumentInformation().getCreator()).isEqualTo("Tappe");
            assertThat(pdf.file().getDocumentCatalog().getLanguage()).isEqualTo("it");
            assertThat(pdf.text()).contains("Testo", "senza chiusure").doesNotContain("Città");
        }
    }

    @Test
    void takesTheLanguageFromThePage() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of("<html lang=en><body>Text")) {
            assertThat(pdf.file().getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void numbersEveryPageAndRepeatsFooterAndTableHeader() throws IOException {
        String body = "<div class=print-footer>Stampato il 30/04/2026</div>"
                + "<table><thead><tr><th>Provincia</th></tr></thead><tbody>" + ROWS + "</tbody></table>";
        try (PrintedPdf pdf = PrintedPdf.ofBody(body)) {
            int pages = pdf.file().getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                assertThat(pdf.text(page))
                        .contains("pagina " + page + " di " + pages, "Provincia", "Stampato il 30/04/2026");
            }
            assertThat(pdf.text().split("\\briga\\b", -1)).hasSize(81);
        }
    }

    @Test
    void embedsEveryFontWhateverThePageAsksFor() throws IOException {
        String body = "<style>@page { @top-left { content: 'in alto'; } } p { font-family: Helvetica, Arial }</style>"
                + "<p>Testo <b>grassetto</b> <i>corsivo</i> <code>codice</code></p>"
                + "<p style='font-family: Symbol'>simboli</p><p style='font-family: serif'>grazie</p>"
                + BarChart.of("Grafico", List.of(new BarChart.Bar("Area", 1, 2, "1 di 2")))
                        .svg();
        try (PrintedPdf pdf = PrintedPdf.ofBody(body)) {
            assertThat(pdf.fonts()).hasSizeGreaterThanOrEqualTo(4).allMatch(PDFont::isEmbedded);
            assertThat(pdf.fonts())
                    .extracting(PDFont::getName)
                    .allMatch(name -> name.contains("TitilliumWeb") || name.contains("RobotoMono"));
            assertThat(pdf.text()).contains("in alto", "Testo grassetto corsivo codice", "simboli", "grazie");
        }
    }

    @Test
    void bookmarksTheHeadings() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.ofBody("<h1>Rapporto</h1><h2>Aree</h2><p>…</p><h2>Province</h2>")) {
            PDOutlineItem report =
                    pdf.file().getDocumentCatalog().getDocumentOutline().getFirstChild();
            List<String> below = new ArrayList<>();
            report.children().forEach(item -> below.add(item.getTitle()));
            assertThat(report.getTitle()).isEqualTo("Rapporto");
            assertThat(below).containsExactly("Aree", "Province");
        }
    }

    @Test
    void drawsChartsAsVectorsAndLeaksNoneOfTheirText() throws IOException {
        String chart = BarChart.of("Titolo nascosto", List.of(new BarChart.Bar("Etichetta", 1, 2, "uno di due")))
                .svg();
        try (PrintedPdf pdf = PrintedPdf.ofBody("<p>prima</p>" + chart + "<p>dopo</p>")) {
            assertThat(pdf.text()).contains("prima", "dopo").doesNotContain("Titolo", "Etichetta", "uno di due");
            assertThat(pdf.drawings()).isEqualTo(1);
            assertThat(pdf.images()).isZero();
        }
    }

    @Test
    void leavesOutADrawingThatCannotBeDrawnWithItsText() throws IOException {
        String broken = "<svg width=-5 height=0><text>&#1;nascosto</text></svg><svg 1a=x><text>segreto</text></svg>";
        try (PrintedPdf pdf = PrintedPdf.ofBody("<p>prima</p>" + broken + "<p>dopo</p>")) {
            assertThat(pdf.text()).contains("prima", "dopo").doesNotContain("nascosto", "segreto");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<img><img src=''><img src='data:image/png;base64,AAAA'><img src='data:image/svg+xml;utf8,<svg/>'>",
                "<p style='width:calc(1px + 2px);font-weight:bolder;color:var(--x)'>a<select><option>b</select>",
                "<p foo:bar='1' @click='x' 1a='b'>a</p><foo:bar>x</foo:bar><title>\u0001\uD800</title>",
                "<table><tr><td colspan=1000>x</table><table><thead><tr><th>h</thead></table>",
                "<svg width=10 height=10 xlink:href='a'><use xlink:href='#a'/></svg><svg viewBox='0 0 9 9'></svg>",
            })
    void printsWhateverHtmlItIsGiven(String body) throws IOException {
        try (PrintedPdf pdf = PrintedPdf.ofBody(body + "<p>Fine</p>")) {
            assertThat(pdf.text()).contains("Fine", "pagina 1 di 1");
        }
    }

    @Test
    void breaksAWordThatIsLongerThanTheLine() throws IOException {
        String word = "w".repeat(300);
        String cells = ("<td>" + "m".repeat(300) + "</td>").repeat(6);
        try (PrintedPdf pdf = PrintedPdf.ofBody("<p>" + word + "</p><table><tr>" + cells + "</tr></table>")) {
            float width = pdf.file().getPage(0).getMediaBox().getWidth();
            List<TextPosition> letters = letters(pdf);
            assertThat(letters)
                    .filteredOn(letter -> "w".equals(letter.getUnicode()))
                    .hasSize(300);
            assertThat(letters)
                    .filteredOn(letter -> "m".equals(letter.getUnicode()))
                    .hasSize(1800);
            assertThat(letters).allMatch(letter -> letter.getX() + letter.getWidth() <= width - 50);
        }
    }

    @Test
    void keepsDatesAndAmountsInOnePiece() throws IOException {
        String cells = "<td>Sviluppo della digitalizzazione e gestione dei dati</td><td>30/04/2026</td>";
        try (PrintedPdf pdf = PrintedPdf.ofBody("<table><tr>" + cells.repeat(4) + "</tr></table>")) {
            assertThat(pdf.text()).contains("30/04/2026");
        }
    }

    @Test
    void showsOtherScriptsAndABoxForWhatNoFontHas() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.ofBody("<p>≥ 3 → Ελληνικά 😀 $1 co\u00ADsì e\u0300</p>")) {
            assertThat(pdf.text()).contains("≥ 3 → Ελληνικά □ $1").contains("è");
            assertThat(pdf.fonts()).allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void printsForSeveralPeopleAtOnce() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Future<PrintedPdf>> printed = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String body = "<h1>Copia " + i + "</h1><table>" + ROWS + "</table>";
                printed.add(people.submit(() -> PrintedPdf.ofBody(body)));
            }
            for (int i = 0; i < printed.size(); i++) {
                try (PrintedPdf pdf = printed.get(i).get()) {
                    assertThat(pdf.text(1)).contains("Copia " + i, "riga");
                }
            }
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void leavesTheStreamOpen() {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new PdfEngine().write("<p>Testo", out);
        assertThat(out.size()).isPositive();
        assertThat(closed[0]).isFalse();
    }

    private static List<TextPosition> letters(PrintedPdf pdf) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                letters.add(text);
            }
        }.getText(pdf.file());
        return letters;
    }
}
