package it.tappe.document.reading;

import static it.tappe.document.reading.SampleDocuments.paragraph;
import static it.tappe.document.reading.SampleDocuments.sections;
import static it.tappe.document.reading.SampleDocuments.style;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.tappe.document.reading.Manuscript.Part;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordHeadingsTest {
    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource({
        "Heading1,heading 1",
        "Titolo1,heading 1",
        "Titolo1,Titolo 1",
        "a1,Heading 1",
        "berschrift1,Überschrift 1"
    })
    void findsHeadingsByTheNameOrIdentifierOfTheirStyle(String id, String name) {
        Path file = SampleDocuments.docxWithStyle(dir, sections(), id, name);
        assertThat(headings(file)).containsExactlyElementsOf(SampleDocuments.REQUIRED);
        assertThat(parts(file)).extracting(Part::level).containsOnly(1);
    }

    @Test
    void findsHeadingsByTheOutlineLevelOfTheParagraph() {
        Path file = SampleDocuments.docxWithOutlineLevels(dir, sections());
        assertThat(headings(file)).containsExactlyElementsOf(SampleDocuments.REQUIRED);
        assertThat(parts(file)).extracting(Part::level).containsOnly(1);
    }

    @Test
    void inheritsTheOutlineLevelOfTheStyleOnWhichAStyleIsBased() {
        Path file = SampleDocuments.docx(dir.resolve("a.docx"), sections(), (document, heading) -> {
            style(
                    document,
                    "Base",
                    "Base",
                    base -> base.addNewPPr().addNewOutlineLvl().setVal(BigInteger.ONE));
            style(document, "Mio", "Il mio stile", mine -> mine.addNewBasedOn().setVal("Base"));
            paragraph(document, heading, false).setStyle("Mio");
        });
        assertThat(parts(file)).extracting(Part::level).containsOnly(2);
    }

    @Test
    void findsHeadingsThatAreOnlyBold() {
        Path file = SampleDocuments.docxWithBoldHeadings(dir, sections());
        assertThat(headings(file)).containsExactlyElementsOf(SampleDocuments.REQUIRED);
        assertThat(parts(file)).allMatch(Part::isGuessed);
    }

    @Test
    void findsHeadingsWrittenInCapitalsOrWithANumber() {
        Path file = SampleDocuments.docxWithPlainHeadings(
                dir, Map.of("STATO DELL’ARTE", "Il testo di una sezione scritta in fretta."));
        assertThat(headings(file)).containsExactly("STATO DELL’ARTE");
        Path numbered = SampleDocuments.docxWithPlainHeadings(dir, Map.of("2. Lo stato dell'arte", "Il testo."));
        assertThat(headings(numbered)).containsExactly("2. Lo stato dell'arte");
    }

    @Test
    void takesNumberedLinesOneAfterTheOtherForAList() {
        Path file = SampleDocuments.docx(
                dir.resolve("a.docx"), Map.of("1. Un funzionario", "2. Un istruttore"), (d, line) -> {
                    paragraph(d, "Operano nel servizio:", false);
                    paragraph(d, line, false);
                });
        assertThat(parts(file))
                .containsExactly(new Part("", 0, "Operano nel servizio:\n1. Un funzionario\n2. Un istruttore"));
    }

    @Test
    void leavesTablesOfContentsOut() {
        Path file =
                SampleDocuments.docx(dir.resolve("a.docx"), Map.of("Premessa", "Il testo."), (document, heading) -> {
                    style(document, "Heading1", "heading 1", style -> {});
                    style(document, "Sommario1", "toc 1", style -> {});
                    paragraph(document, "Premessa\t3", false).setStyle("Sommario1");
                    paragraph(document, "Conclusioni ............ 12", true);
                    paragraph(document, heading, false).setStyle("Heading1");
                });
        assertThat(parts(file)).containsExactly(new Part("Premessa", 1, "Il testo."));
    }

    @Test
    void keepsATableInThePartInWhichItStands() {
        Path file = SampleDocuments.docx(dir.resolve("a.docx"), Map.of("Piano", "Fine."), (document, heading) -> {
            style(document, "Heading1", "heading 1", style -> {});
            paragraph(document, heading, false).setStyle("Heading1");
            XWPFTable table = document.createTable(2, 2);
            List.of("FASE", "AZIONE")
                    .forEach(text ->
                            table.getRow(0).getCell("FASE".equals(text) ? 0 : 1).setText(text));
            table.getRow(1).getCell(0).setText("1");
            table.getRow(1).getCell(1).setText("Firma");
        });
        assertThat(parts(file)).containsExactly(new Part("Piano", 1, "FASE | AZIONE\n1 | Firma\nFine."));
    }

    @Test
    void findsATitleInAFrameOfOneCell() {
        Path file = SampleDocuments.docx(
                dir.resolve("a.docx"),
                Map.of("Premessa", "Il testo."),
                (document, heading) ->
                        document.createTable(1, 1).getRow(0).getCell(0).setText("PREMESSA"));
        assertThat(parts(file)).extracting(Part::heading, Part::text).containsExactly(tuple("PREMESSA", "Il testo."));
    }

    @Test
    void leavesHeadersOut() {
        Path file =
                SampleDocuments.docx(dir.resolve("a.docx"), Map.of("Premessa", "Il testo."), (document, heading) -> {
                    header(document, "PROVINCIA DI BELLUNO");
                    paragraph(document, heading, true);
                });
        assertThat(parts(file)).containsExactly(new Part("Premessa", Part.GUESSED, "Il testo."));
    }

    private static void header(XWPFDocument document, String text) {
        document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(text);
    }

    private static List<Part> parts(Path file) {
        return new DocumentReader().read(file, "documento.docx").parts();
    }

    private static List<String> headings(Path file) {
        return parts(file).stream().map(Part::heading).toList();
    }
}
