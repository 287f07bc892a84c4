package it.tappe.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocxEngineTest {

    @Test
    void writesRealHeadingsThatWordKnows() throws IOException {
        XWPFDocument document = written(DocxDocument.titled("Project work", "In testa")
                .subtitle("Step 1")
                .heading(1, "Premessa")
                .guidance("Che cosa scrivere.")
                .text("Un testo.")
                .heading(2, "Servizio")
                .heading(3, "Prestazioni"));
        assertThat(document.getParagraphs())
                .extracting(XWPFParagraph::getStyle)
                .containsExactly("Title", "Subtitle", "Heading1", "TappeGuidance", null, "Heading2", "Heading3");
        assertThat(List.of("Title", "Heading1", "Heading2", "TappeGuidance"))
                .extracting(id -> document.getStyles().getStyle(id).getName())
                .containsExactly("Title", "heading 1", "heading 2", "Guida alla compilazione");
        assertThat(document.getStyles()
                        .getStyle("Heading2")
                        .getCTStyle()
                        .getPPr()
                        .getOutlineLvl()
                        .getVal()
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void repeatsItsLineAndCountsPagesOnEveryPage() throws IOException {
        XWPFDocument document = written(DocxDocument.titled("Project work", "Project work · Belluno"));
        assertThat(document.getHeaderList().get(0).getText().strip()).isEqualTo("Project work · Belluno");
        String foot = document.getFooterList().get(0)._getHdrFtr().xmlText();
        assertThat(foot).containsSubsequence("pagina ", "\"PAGE\"", " di ", "\"NUMPAGES\"");
    }

    @Test
    void isItalianOnA4AndBearsItsTitle() throws Exception {
        XWPFDocument document = written(DocxDocument.titled("Project work", ""));
        assertThat(document.getStyle().getDocDefaults().xmlText()).contains("it-IT");
        assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Project work");
        assertThat(document.getDocument().getBody().getSectPr().getPgSz().getH())
                .hasToString("16838");
    }

    @Test
    void showsFactsAsATableOfTwoColumns() throws IOException {
        XWPFDocument document = written(DocxDocument.titled("Project work", "").facts(Map.of("Provincia", "Belluno")));
        XWPFTable table = document.getTables().get(0);
        assertThat(table.getText().strip()).isEqualTo("Provincia\tBelluno");
        assertThat(table.getRow(0)
                        .getCell(0)
                        .getParagraphArray(0)
                        .getRuns()
                        .get(0)
                        .isBold())
                .isTrue();
    }

    @Test
    void leavesOutWhatXmlCannotHold() throws IOException {
        XWPFDocument document =
                written(DocxDocument.titled("A\u0000\ud800B", "x\u0001").text("uno\ndue"));
        assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText).containsExactly("AB", "uno due");
    }

    private static XWPFDocument written(DocxDocument content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DocxEngine().write(content, bytes);
        return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
