package it.tappe.document.blocks;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Word documents from raw XML, with what POI does not write: text boxes, tracked changes, comments, charts. */
public final class WordXml {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"" + OFFICE + "\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder footnotes = new StringBuilder();
    private final StringBuilder comments = new StringBuilder();
    private final Map<String, byte[]> media = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private int next = 10;

    /** A paragraph of one run. */
    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A paragraph in a style. */
    public static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text) + "</w:p>";
    }

    /** A run. */
    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** An item of the numbered list 1 or the dotted list 2. */
    public static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    /** A cell with properties. */
    public static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    /** A table of rows. */
    public static String tbl(int columns, String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid>" + "<w:gridCol w:w=\"2400\"/>".repeat(columns) + "</w:tblGrid>" + "<w:tr>"
                + String.join("</w:tr><w:tr>", rows) + "</w:tr></w:tbl>";
    }

    /** A text box. */
    public static String box(String content) {
        return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor>"
                + "<wp:docPr id=\"9\" name=\"Casella\"/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx>"
                + "<w:txbxContent>" + content + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>"
                + "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>"
                + content
                + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    }

    /** A chart, of which only the frame stands in the text. */
    public static String chart(String title) {
        return "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"8\" name=\"Grafico\" descr=\"" + title
                + "\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>"
                + "</a:graphic></wp:inline></w:drawing></w:r></w:p>";
    }

    public WordXml add(String... blocks) {
        body.append(String.join("", blocks));
        return this;
    }

    /** The number of a new footnote with this text, for the run of the paragraph. */
    public String footnote(String text) {
        int id = next++;
        footnotes.append("<w:footnote w:id=\"" + id + "\">" + p(text) + "</w:footnote>");
        return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    /** The mark of a new comment with this text. */
    public String comment(String text) {
        int id = next++;
        comments.append("<w:comment w:id=\"" + id + "\" w:author=\"Tutor\">" + p(text) + "</w:comment>");
        return "<w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
    }

    /** The run of a new picture, 200 × 80 points. */
    public String picture(String extension, byte[] bytes, String description) {
        int id = next++;
        String name = "media/image" + id + "." + extension;
        media.put("word/" + name, bytes);
        relations.append("<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/image\" Target=\"" + name + "\"/>");
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"2540000\" cy=\"1016000\"/><wp:docPr id=\"" + id
                + "\" name=\"Immagine\" descr=\"" + description + "\"/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
                + "<pic:cNvPr id=\"0\" name=\"x\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId"
                + id
                + "\"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    /** The id of an address outside. */
    public String link(String address) {
        int id = next++;
        relations.append("<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/hyperlink\" Target=\"" + address
                + "\" TargetMode=\"External\"/>");
        return "rId" + id;
    }

    /** A picture of two colours in a kind that Java writes. */
    public static byte[] image(String kind) {
        BufferedImage picture = new BufferedImage(200, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0x0066CC));
        pen.fillRect(20, 10, 100, 60);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, kind, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    public byte[] bytes() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", types());
        put(
                parts,
                "_rels/.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"word/document.xml\"/>"));
        put(
                parts,
                "word/document.xml",
                root(
                        "document",
                        "<w:body>" + body + "<w:sectPr>"
                                + "<w:headerReference w:type=\"default\" r:id=\"rId5\"/></w:sectPr></w:body>"));
        put(
                parts,
                "word/_rels/document.xml.rels",
                relations(part(1, "styles")
                        + part(2, "numbering")
                        + part(3, "footnotes")
                        + part(4, "comments")
                        + part(5, "header")
                        + relations));
        put(parts, "word/styles.xml", root("styles", STYLES));
        put(parts, "word/numbering.xml", root("numbering", NUMBERING));
        put(parts, "word/footnotes.xml", root("footnotes", footnotes.toString()));
        put(parts, "word/comments.xml", root("comments", comments.toString()));
        put(parts, "word/header.xml", root("hdr", p("Intestazione della Provincia")));
        parts.putAll(media);
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, (XML + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String root(String name, String content) {
        return "<w:" + name + NAMESPACES + ">" + content + "</w:" + name + ">";
    }

    private static String part(int id, String kind) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + kind + ".xml\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private static String types() {
        String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (String kind : new String[] {"png", "jpeg", "emf", "bmp", "xyz"}) {
            types.append("<Default Extension=\"" + kind + "\" ContentType=\"image/" + kind + "\"/>");
        }
        types.append("<Override PartName=\"/word/document.xml\" ContentType=\"" + word + "document.main+xml\"/>");
        for (String kind : new String[] {"styles", "numbering", "footnotes", "comments", "header"}) {
            types.append("<Override PartName=\"/word/" + kind + ".xml\" ContentType=\"" + word + kind + "+xml\"/>");
        }
        return types.append("</Types>").toString();
    }

    private static final String STYLES = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
            + "<w:name w:val=\"Normal\"/></w:style>" + heading(1) + heading(2) + heading(3)
            + "<w:style w:type=\"paragraph\" w:styleId=\"Didascalia\"><w:name w:val=\"caption\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>";

    private static String heading(int level) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"Titolo" + level + "\"><w:name w:val=\"heading " + level
                + "\"/><w:rPr><w:b/></w:rPr></w:style>";
    }

    private static final String NUMBERING = "<w:abstractNum w:abstractNumId=\"0\">"
            + level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "bullet", "\uF0B7") + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride"
            + " w:val=\"1\"/></w:lvlOverride></w:num>";

    private static String level(int level, String format, String pattern) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + pattern + "\"/></w:lvl>";
    }
}
