package it.tappe.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.EngineSamples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfFaultsTest {

    @Test
    void findsNoneInWhatTheEngineWrites() throws IOException {
        assertThat(faults(EngineSamples.page(60))).isEmpty();
    }

    @Test
    void findsWhatRunsOffThePage() throws IOException {
        String wide = "<svg xmlns='http://www.w3.org/2000/svg' width='640' height='20'>"
                + "<rect width='640' height='20' fill='#000'/></svg>";
        assertThat(faults(EngineSamples.page(60)
                        .replace(
                                "<h2>Elenco</h2>",
                                "<h2>Elenco</h2><table><tr><td>Colonna</td><td>" + wide + "</td></tr></table>")))
                .containsExactly("something runs off page 1");
    }

    @Test
    void findsAllThatAPlainPdfLacks() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(FontName.HELVETICA), 12);
                text.newLineAtOffset(100, 100);
                text.showText("null");
                text.endText();
            }
            document.save(out);
        }
        List<String> faults = PdfFaults.in(out.toByteArray());
        assertThat(faults)
                .containsExactly(
                        "no title",
                        "not in Italian",
                        "its window shows the file's name",
                        "no bookmarks",
                        "not embedded: Helvetica",
                        "its text cannot be copied: Helvetica",
                        "no number on page 1",
                        "nothing on page 1",
                        "a value that is none on page 1");
    }

    private static List<String> faults(String html) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfEngine().write(html, out);
        return PdfFaults.in(out.toByteArray());
    }
}
