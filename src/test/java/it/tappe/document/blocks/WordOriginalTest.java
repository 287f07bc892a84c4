package it.tappe.document.blocks;

import static it.tappe.document.blocks.WordXml.box;
import static it.tappe.document.blocks.WordXml.chart;
import static it.tappe.document.blocks.WordXml.image;
import static it.tappe.document.blocks.WordXml.item;
import static it.tappe.document.blocks.WordXml.p;
import static it.tappe.document.blocks.WordXml.r;
import static it.tappe.document.blocks.WordXml.tbl;
import static it.tappe.document.blocks.WordXml.tc;
import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.blocks.Block.Cell;
import it.tappe.document.blocks.Block.Heading;
import it.tappe.document.blocks.Block.Line;
import it.tappe.document.blocks.Block.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is carried over from a Word document, and what is listed. */
class WordOriginalTest {

    private static Original read(WordXml word) {
        return ReadOriginal.read(word.bytes(), "relazione.docx").original();
    }

    private static Original read(String... blocks) {
        return read(new WordXml().add(blocks));
    }

    private static List<Loss.Kind> kinds(Original original) {
        return original.losses().stream()
                .map(Loss::kind)
                .filter(kind -> kind != Loss.Kind.HEAD_OR_FOOT)
                .toList();
    }

    @Test
    void carriesWordsWithTheirLooksAndLinks() {
        WordXml word = new WordXml();
        String id = word.link("https://www.provincia.example/");
        Original read = read(
                word.add("<w:p>" + r("Prima ") + "<w:r><w:rPr><w:b/><w:i w:val=\"0\"/></w:rPr><w:t>forte</w:t></w:r>"
                        + "<w:hyperlink r:id=\"" + id + "\">" + r("sito") + "</w:hyperlink></w:p>"));
        assertThat(((Line) read.blocks().get(0)).spans())
                .containsExactly(
                        Span.Words.plain("Prima "),
                        new Span.Words("forte", new Span.Letters(true, false, false, false, false, false), ""),
                        new Span.Words("sito", Span.Letters.PLAIN, "https://www.provincia.example/"));
        assertThat(kinds(read)).isEmpty();
    }

    @Test
    void followsNoLinkThatRunsSomething() {
        WordXml word = new WordXml();
        String id = word.link("javascript:alert(1)");
        Original read = read(word.add("<w:p><w:hyperlink r:id=\"" + id + "\">" + r("clic") + "</w:hyperlink></w:p>"));
        assertThat(((Line) read.blocks().get(0)).spans()).containsExactly(Span.Words.plain("clic"));
    }

    @Test
    void countsItemsAsWordDoes() {
        Original read = read(
                item(1, 0, "uno"),
                item(1, 1, "a"),
                item(1, 1, "b"),
                item(1, 0, "due"),
                item(3, 0, "daccapo"),
                item(2, 0, "punto"));
        assertThat(read.blocks().stream().map(block -> ((Line) block).item().label()))
                .containsExactly("1.", "a)", "b)", "2.", "1.", "•");
    }

    @Test
    void carriesTablesWithMergedCells() {
        Original read = read(tbl(
                3,
                tc("<w:gridSpan w:val=\"2\"/>", p("larga")) + tc("<w:vMerge w:val=\"restart\"/>", p("alta")),
                tc("", p("uno")) + tc("", p("due")) + tc("<w:vMerge/>", p("")),
                tc("", tbl(1, tc("", p("dentro"))) + p("")) + tc("", p("x")) + tc("", p("y"))));
        Table table = (Table) read.blocks().get(0);
        assertThat(table.columns()).isEqualTo(3);
        assertThat(table.rows().get(0).cells()).extracting(Cell::columns).containsExactly(2, 1);
        assertThat(table.rows().get(0).cells()).extracting(Cell::rows).containsExactly(1, 2);
        assertThat(table.rows().get(1).cells()).hasSize(2);
        assertThat(PlainText.of(table)).isEqualTo("larga alta uno due dentro x y");
    }

    @Test
    void carriesPicturesWithTheirDescriptionsAndSizes() {
        WordXml word = new WordXml();
        Original read = read(word.add(
                "<w:p>" + word.picture("png", image("png"), "Uno") + "</w:p>",
                "<w:p>" + word.picture("jpeg", image("jpeg"), "Due") + "</w:p>",
                "<w:p>" + word.picture("bmp", image("bmp"), "Tre") + "</w:p>",
                "<w:p>" + word.picture("xyz", new byte[] {1, 2, 3}, "Quattro") + "</w:p>"));
        assertThat(read.blocks().stream()
                        .map(block -> (Span.Picture) ((Line) block).spans().get(0)))
                .extracting(one -> one.image().kind() + " " + one.description() + " " + (int) one.width())
                .containsExactly("PNG Uno 200", "JPEG Due 200", "PNG Tre 200");
        assertThat(read.losses()).contains(new Loss(Loss.Kind.UNKNOWN_PICTURE, "", "Quattro"));
    }

    @Test
    void carriesFootnotesAsNotes() {
        WordXml word = new WordXml();
        Original read = read(word.add("<w:p>" + r("Testo") + word.footnote("La nota.") + "</w:p>"));
        assertThat(((Line) read.blocks().get(0)).spans().get(1))
                .isEqualTo(new Span.Note(List.of(Span.Words.plain("La nota."))));
    }

    @Test
    void listsCommentsChartsAndEmbeddedThingsWhereTheyStand() {
        WordXml word = new WordXml();
        Original read = read(word.add(
                p("Titolo1", "Premessa"),
                "<w:p>" + r("Testo") + word.comment("Da rivedere") + "</w:p>",
                chart("I corsi"),
                "<w:p><w:r><w:object><o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r></w:p>",
                "<w:altChunk r:id=\"rId99\"/>"));
        assertThat(read.losses())
                .contains(
                        new Loss(Loss.Kind.COMMENT, "Premessa", "Da rivedere"),
                        new Loss(Loss.Kind.CHART, "Premessa", "I corsi"),
                        new Loss(Loss.Kind.EMBEDDED, "Premessa", "Excel.Sheet.12"),
                        new Loss(Loss.Kind.OTHER_DOCUMENT, "Premessa", ""),
                        new Loss(Loss.Kind.HEAD_OR_FOOT, "Premessa", "Intestazione della Provincia"));
    }

    @Test
    void takesTheFinalTextOfTrackedChangesAndSaysSo() {
        Original read = read("<w:p>" + r("Resta ")
                + "<w:ins w:id=\"1\">" + r("nuovo") + "</w:ins>"
                + "<w:del w:id=\"2\"><w:r><w:delText>vecchio</w:delText></w:r></w:del></w:p>");
        assertThat(PlainText.lines(read.blocks())).containsExactly("Resta nuovo");
        assertThat(kinds(read)).containsExactly(Loss.Kind.TRACKED_CHANGE);
    }

    @Test
    void carriesTheTextOfBoxesOnceAndSaysSo() {
        Original read = read(box(p("Nella casella")), p("Dopo"));
        assertThat(PlainText.lines(read.blocks())).containsExactly("Nella casella", "Dopo");
        assertThat(read.losses()).contains(new Loss(Loss.Kind.TEXT_BOX, "", "Nella casella"));
    }

    @Test
    void leavesTheContentsToTheNewDocument() {
        Original read = read(p("TOC1", "Premessa 1"), p("Titolo2", "Uno"), p("Didascalia", "Figura 1"));
        assertThat(read.blocks()).containsExactly(Heading.of(2, "Uno"), Line.of(Block.Look.CAPTION, "Figura 1"));
    }

    @Test
    void carriesTheTextOfADocumentThatIsNestedTooDeep() {
        String open = "<w:sdt><w:sdtContent>";
        Original read = read(open.repeat(20_000) + p("Dentro") + "</w:sdtContent></w:sdt>".repeat(20_000));
        assertThat(PlainText.lines(read.blocks())).containsExactly("Dentro");
        assertThat(kinds(read)).containsExactly(Loss.Kind.PLAIN_ONLY);
    }

    @Test
    void listsAPictureThatWouldTakeTooMuchMemory() {
        WordXml word = new WordXml();
        byte[] picture = image("png");
        // The first byte of the width: sixteen million more.
        picture[16] = 1;
        Original read = read(word.add("<w:p>" + word.picture("png", picture, "Enorme") + "</w:p>"));
        assertThat(read.blocks()).isEmpty();
        assertThat(kinds(read)).containsExactly(Loss.Kind.LARGE_PICTURE);
    }
}
