package it.tappe.deliverable.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A template as a team writes in it. */
public final class FilledTemplate {
    private FilledTemplate() {}

    /** With a sentence in the first empty line below each heading of the first level. */
    public static byte[] of(byte[] template) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
            boolean wanted = false;
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                if ("Heading1".equals(paragraph.getStyle())) {
                    wanted = true;
                } else if (wanted && paragraph.getText().isEmpty()) {
                    paragraph.createRun().setText("Qui il gruppo di lavoro ha scritto la sua parte.");
                    wanted = false;
                }
            }
            return bytes(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Headings of the first level, in order. */
    public static List<String> headings(byte[] template) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
            return document.getParagraphs().stream()
                    .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All text of body and tables. */
    public static String text(byte[] template) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
            StringBuilder text = new StringBuilder();
            document.getTables().forEach(table -> text.append(table.getText()).append('\n'));
            document.getParagraphs()
                    .forEach(paragraph -> text.append(paragraph.getText()).append('\n'));
            return text.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A Word document with these headings and nothing else. */
    public static byte[] withHeadings(String... headings) {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles();
            document.createParagraph().createRun().setText("Provincia di {{provincia}}, {{step}}, al {{data}}");
            for (String heading : headings) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setStyle("Heading1");
                paragraph.createRun().setText(heading);
            }
            return bytes(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }
}
