package it.tappe.document.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Makes documents that a team could hand in. Each method writes one file into the folder and returns it. */
public final class SampleDocuments {
    /** The sections that the programme asks for, in order. */
    public static final List<String> REQUIRED = List.of(
            "Premessa", "Stato dell'arte", "Modello di servizio a tendere", "Piano di implementazione", "Conclusioni");

    private SampleDocuments() {}

    /** The five sections with text: 9, 11, 12, 11 and 8 words. */
    public static LinkedHashMap<String, String> sections() {
        LinkedHashMap<String, String> sections = new LinkedHashMap<>();
        sections.put("Premessa", "La Provincia accompagna i Comuni nella formazione del personale.");
        sections.put("Stato dell'arte", "Oggi ogni Comune provvede da solo e la spesa è dispersa.");
        sections.put(
                "Modello di servizio a tendere", "La Provincia apre i propri corsi ai dipendenti di tutti i Comuni.");
        sections.put("Piano di implementazione", "Le convenzioni si firmano a maggio, i corsi partono a giugno.");
        sections.put("Conclusioni", "Il servizio è sostenibile e può partire subito.");
        return sections;
    }

    /** Word, with its own heading style ("Heading1", called "heading 1"). */
    public static Path docx(Path dir, LinkedHashMap<String, String> sections) {
        return docxWithStyle(dir, sections, "Heading1", "heading 1");
    }

    /** Word, with headings in a style of this identifier and name that says nothing else of itself. */
    public static Path docxWithStyle(Path dir, Map<String, String> sections, String id, String name) {
        return docx(dir.resolve("project-work.docx"), sections, (document, heading) -> {
            style(document, id, name, style -> {});
            paragraph(document, heading, false).setStyle(id);
        });
    }

    /** Word, with the outline level set on each heading's paragraph. */
    public static Path docxWithOutlineLevels(Path dir, Map<String, String> sections) {
        return docx(dir.resolve("livelli.docx"), sections, (document, heading) -> {
            XWPFParagraph paragraph = paragraph(document, heading, false);
            paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        });
    }

    /** Word, with headings that are only bold. */
    public static Path docxWithBoldHeadings(Path dir, Map<String, String> sections) {
        return docx(dir.resolve("grassetto.docx"), sections, (document, heading) -> paragraph(document, heading, true));
    }

    /** Word, with headings that are only lines of text, as the map gives them. */
    public static Path docxWithPlainHeadings(Path dir, Map<String, String> sections) {
        return docx(dir.resolve("semplice.docx"), sections, (document, heading) -> paragraph(document, heading, false));
    }

    /** OpenDocument, with headings of the first level. */
    public static Path odt(Path dir, LinkedHashMap<String, String> sections) {
        StringBuilder body = new StringBuilder();
        sections.forEach(
                (heading, text) -> body.append("<text:h text:outline-level=\"1\">" + xml(heading) + "</text:h>")
                        .append("<text:p>" + xml(text) + "</text:p>"));
        return odt(dir.resolve("project-work.odt"), "", body.toString(), Map.of());
    }

    /** OpenDocument from raw XML: automatic styles, body, and more entries by name. */
    static Path odt(Path file, String styles, String body, Map<String, String> more) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", DocumentType.ODT.mediaType());
        entries.put("content.xml", odtContent("", styles, body));
        entries.putAll(more);
        return zip(file, entries);
    }

    static String odtContent(String prolog, String styles, String body) {
        String urn = "urn:oasis:names:tc:opendocument:xmlns:";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + prolog + "<office:document-content xmlns:office=\"" + urn
                + "office:1.0\" xmlns:text=\"" + urn + "text:1.0\" xmlns:table=\"" + urn + "table:1.0\" xmlns:style=\""
                + urn + "style:1.0\" xmlns:fo=\"" + urn + "xsl-fo-compatible:1.0\"><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
    }

    /** PDF, with headings in larger bold letters. */
    public static Path pdf(Path dir, LinkedHashMap<String, String> sections) {
        SamplePdf pdf = new SamplePdf();
        sections.forEach((heading, text) -> pdf.bold(16, heading).text(text));
        return pdf.save(dir.resolve("project-work.pdf"));
    }

    /** PDF of pictures of two pages, as a scanner makes it. */
    public static Path scannedPdf(Path dir) {
        return new SamplePdf().picture().nextPage().picture().save(dir.resolve("scansione.pdf"));
    }

    static Path zip(Path file, Map<String, String> entries) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static Path docx(Path file, Map<String, String> sections, BiConsumer<XWPFDocument, String> heading) {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            sections.forEach((title, text) -> {
                heading.accept(document, title);
                paragraph(document, text, false);
            });
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static XWPFParagraph paragraph(XWPFDocument document, String text, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        paragraph.getRuns().get(0).setBold(bold);
        return paragraph;
    }

    /** Adds a style unless the document has one of this identifier. */
    static void style(XWPFDocument document, String id, String name, Consumer<CTStyle> more) {
        XWPFStyles styles = document.getStyles() == null ? document.createStyles() : document.getStyles();
        if (styles.getStyle(id) == null) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId(id);
            style.addNewName().setVal(name);
            more.accept(style);
            styles.addStyle(new XWPFStyle(style));
        }
    }

    static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
