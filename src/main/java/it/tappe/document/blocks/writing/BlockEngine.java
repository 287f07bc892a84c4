package it.tappe.document.blocks.writing;

import it.tappe.document.blocks.BlockDocument;
import it.tappe.document.docx.DocxPage;
import it.tappe.document.docx.StyleSheet;
import it.tappe.document.docx.XmlText;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes blocks as a Word document, which Word and LibreOffice open without repair. */
@Singleton
public class BlockEngine {

    /** Writes the document and leaves the stream open. */
    public void write(BlockDocument content, OutputStream out) {
        try (XWPFDocument document = new XWPFDocument()) {
            StyleSheet.addTo(document);
            LetterStyles.addTo(document);
            document.getProperties().getCoreProperties().setTitle(XmlText.clean(content.title()));
            document.getProperties().getCoreProperties().setCreator("Tappe");
            Bookmarks bookmarks = Bookmarks.of(content.blocks());
            new BlockWriter(new BodyPlace(document), new SpanWriter(document), new ListWriter(document), bookmarks)
                    .write(content.blocks());
            DocxPage.addTo(document, content.running());
            document.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
