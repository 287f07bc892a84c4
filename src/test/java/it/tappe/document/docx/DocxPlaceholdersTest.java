package it.tappe.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class DocxPlaceholdersTest {
    private static final Map<String, String> VALUES =
            Map.of("provincia", "Forlì-Cesena", "tutor", "A & B <C>", "provincia tutor", "Ragusa");

    @Test
    void fillsInTheTextAndTheHeadOfThePages() throws IOException {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("Provincia: {{provincia}}, tutor: {{ Tutor }}.");
        document.createTable(1, 1).getRow(0).getCell(0).setText("{{provincia tutor}}");
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("{{provincia}}");
        XWPFDocument filled = filled(document);
        assertThat(filled.getParagraphs().get(0).getText()).isEqualTo("Provincia: Forlì-Cesena, tutor: A & B <C>.");
        assertThat(filled.getTables().get(0).getText().strip()).isEqualTo("Ragusa");
        assertThat(filled.getHeaderList().get(0).getText().strip()).isEqualTo("Forlì-Cesena");
    }

    @Test
    void fillsInANameThatWordHasCutIntoSeveralRuns() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph paragraph = document.createParagraph();
        for (String run : new String[] {"di {", "{pro", "vin", "cia}} e {{provincia}", "} insieme"}) {
            paragraph.createRun().setText(run);
        }
        assertThat(filled(document).getParagraphs().get(0).getText())
                .isEqualTo("di Forlì-Cesena e Forlì-Cesena insieme");
    }

    @Test
    void leavesNamesThatItDoesNotKnow() throws IOException {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("{{comune}} {{provincia}} {{}} {{ {");
        assertThat(filled(document).getParagraphs().get(0).getText()).isEqualTo("{{comune}} Forlì-Cesena {{}} {{ {");
    }

    @Test
    void givesTheVerySameBytesBackWhenThereIsNothingToFillIn() throws IOException {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("Senza segnaposto.");
        byte[] bytes = bytes(document);
        assertThat(DocxPlaceholders.fill(bytes, VALUES)).isSameAs(bytes);
        byte[] other = "not a package".getBytes(StandardCharsets.UTF_8);
        assertThat(DocxPlaceholders.fill(other, VALUES)).isSameAs(other);
    }

    private static XWPFDocument filled(XWPFDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxPlaceholders.fill(bytes(document), VALUES)));
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }
}
