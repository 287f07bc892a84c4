package it.tappe.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.EngineSamples;
import it.tappe.document.deck.drawing.DeckEngine;
import it.tappe.document.docx.DocxEngine;
import it.tappe.document.xlsx.XlsxEngine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of fault is found once it has been put into a good file. */
class FaultsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            word/document.xml        | <w:p>               | <w:p w:no="1">       | Attribute not allowed
            word/document.xml        | <w:pStyle w:val="Heading1"/> | <w:pStyle w:val="No"/> | no style No
            word/document.xml        | <w:gridCol w:w="2700"/> | ``               | 2 cells and not 1
            word/document.xml        | r:id="              | r:id="x              | asks for an unknown relation
            word/document.xml        | <w:body>            | <w:body><w:p>        | is not well-formed
            word/_rels/document.xml.rels | Target="styles.xml" | Target="other.xml" | points to nothing
            [Content_Types].xml      | PartName="/word/styles.xml" | PartName="/word/other.xml" | not there
            ppt/slides/slide3.xml    | <p:cNvPr id="2"     | <p:cNvPr id="3"      | two shapes have the id 3
            ppt/slides/slide3.xml    | descr="             | title="              | no alternative text
            ppt/presentation.xml     | <p:sldId id="257"   | <p:sldId id="256"    | id of sldId twice
            ppt/charts/chart1.xml    | <c:crossAx val="0"  | <c:crossAx val="7"   | crosses no axis 7
            ppt/notesSlides/_rels/notesSlide1.xml.rels | relationships/slide" | relationships/image" | parts of kind slide
            xl/worksheets/sheet1.xml | <row r="3"          | <row r="2"           | out of order
            xl/worksheets/sheet1.xml | s="1"               | s="999"              | no style for
            xl/workbook.xml          | name="Vuoto"        | name="Prova &amp; prova" | two sheets are called
            """)
    void findsAFaultThatWasPutIn(String part, String good, String bad, String found) throws IOException {
        byte[] changed = changed(sample(part), part, good, bad);
        assertThat(Faults.in(changed)).anyMatch(fault -> fault.contains(found));
    }

    @Test
    void findsAPartThatNothingLeadsTo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            copy(text(), zip, "", "", "");
            zip.putNextEntry(new ZipEntry("word/more.bin"));
        }
        assertThat(Faults.in(out.toByteArray()))
                .containsExactlyInAnyOrder("no content type: word/more.bin", "nothing leads to word/more.bin");
    }

    private static byte[] sample(String part) throws IOException {
        if (part.startsWith("ppt")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new DeckEngine().write(EngineSamples.deck(1), out);
            return out.toByteArray();
        } else if (part.startsWith("xl")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new XlsxEngine().write(EngineSamples.tables(3), out);
            return out.toByteArray();
        }
        return text();
    }

    private static byte[] text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxEngine().write(EngineSamples.text(1), out);
        return out.toByteArray();
    }

    private static byte[] changed(byte[] file, String part, String good, String bad) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            copy(file, zip, part, good, bad);
        }
        return out.toByteArray();
    }

    private static void copy(byte[] file, ZipOutputStream to, String part, String good, String bad) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                if (entry.getName().equals(part)) {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    assertThat(text).as(part).contains(good);
                    int at = text.indexOf(good);
                    String changed = text.substring(0, at) + bad + text.substring(at + good.length());
                    bytes = changed.getBytes(StandardCharsets.UTF_8);
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(bytes);
            }
        }
    }
}
