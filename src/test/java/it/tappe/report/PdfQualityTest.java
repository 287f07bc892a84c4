package it.tappe.report;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.pdf.PdfFaults;
import it.tappe.testing.TappeServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report on paper: what a reader, a printer and a screen reader need. */
class PdfQualityTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    static Stream<Arguments> printed() {
        return Samples.in(tappe, Format.PDF);
    }

    @ParameterizedTest
    @MethodSource("printed")
    void hasWhatReadersNeed(Report<?> report) throws IOException {
        assertThat(PdfFaults.in(Samples.print(tappe, report, Format.PDF))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("printed")
    void hasTheSameHeadingsOnPaperAsOnScreen(Report<?> report) throws IOException {
        Assumptions.assumeTrue(report.formats().contains(Format.HTML));
        Elements headings = page(report).select("main h1, main h2, main h3, main thead th");
        headings.removeIf(heading -> heading.closest(".screen-only") != null);
        try (PDDocument pdf = Loader.loadPDF(Samples.print(tappe, report, Format.PDF))) {
            String paper = squeezed(new PDFTextStripper().getText(pdf));
            assertThat(headings).allSatisfy(heading -> assertThat(paper).contains(squeezed(heading.text())));
        }
    }

    /** The engine repeats what is in {@code thead} on each page of a long table. */
    @ParameterizedTest
    @MethodSource("printed")
    void marksTheHeaderOfEachTableSoThatItIsRepeated(Report<?> report) {
        Assumptions.assumeTrue(report.formats().contains(Format.HTML));
        for (Element first : page(report).select("table > tbody > tr:first-child")) {
            assertThat(first.select("td").isEmpty()
                            && first.parents()
                                    .select("table")
                                    .first()
                                    .select("> thead")
                                    .isEmpty())
                    .as("a header outside thead: %s", first.text())
                    .isFalse();
        }
    }

    /** Charts are drawings, whose words can be searched and whose lines stay sharp; statuses are words. */
    @Test
    void drawsTheProgressWithoutAPictureAndSaysEachStatusInWords() throws IOException {
        Report<?> progress = Samples.reports(tappe, Format.PDF)
                .filter(report -> report.name().equals("progress"))
                .findFirst()
                .orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(Samples.print(tappe, progress, Format.PDF))) {
            assertThat(drawings(pdf)).isPositive();
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("Da consegnare", "In revisione", "Modifiche richieste", "Approvato", "in ritardo");
        }
    }

    private static Document page(Report<?> report) {
        return Jsoup.parse(new String(Samples.print(tappe, report, Format.HTML), StandardCharsets.UTF_8));
    }

    /** Without what line breaks change. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00AD\u200B\u00A0]+", "").toLowerCase(Locale.ROOT);
    }

    private static long drawings(PDDocument pdf) throws IOException {
        long drawings = 0;
        for (PDPage page : pdf.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getXObjectNames()) {
                assertThat(resources.isImageXObject(name)).isFalse();
                drawings += resources.getXObject(name) instanceof PDFormXObject ? 1 : 0;
            }
        }
        return drawings;
    }
}
