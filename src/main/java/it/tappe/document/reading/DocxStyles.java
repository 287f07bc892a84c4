package it.tappe.document.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The styles of a Word document, as far as headings and tables of contents go. */
final class DocxStyles {
    /** Outline level with which Word says "body text". */
    private static final int BODY = 9;

    private final Map<String, Style> styles = new HashMap<>();
    private String defaultParagraph = "";

    private static final class Style {
        private final String id;
        private String name = "";
        private String basedOn = "";
        private int outline = -1;
        private String bold = "";

        private Style(String id) {
            this.id = id;
        }
    }

    /** Reads the styles; a document without that part has none. */
    static DocxStyles read(ZipFile zip, String part) throws IOException {
        DocxStyles styles = new DocxStyles();
        XmlParts.read(zip, part, styles::read);
        return styles;
    }

    /** Level as a heading, by outline level, name or identifier, its own or inherited; 0 when it is none. */
    int levelOf(String id) {
        Set<String> seen = new HashSet<>();
        for (Style style = find(id); style != null && seen.add(style.id); style = styles.get(style.basedOn)) {
            if (style.outline >= 0) {
                return style.outline >= BODY ? 0 : style.outline + 1;
            }
            int level = Math.max(HeadingNames.levelOf(style.name), HeadingNames.levelOf(style.id));
            if (level > 0) {
                return level;
            }
        }
        return HeadingNames.levelOf(id);
    }

    /** Whether text of this style is bold unless its run says otherwise. */
    boolean isBold(String id) {
        Set<String> seen = new HashSet<>();
        for (Style style = find(id); style != null && seen.add(style.id); style = styles.get(style.basedOn)) {
            if (!style.bold.isEmpty()) {
                return style.bold.equals("on");
            }
        }
        return false;
    }

    /** Whether the style is for lines of a table of contents. */
    boolean isContents(String id) {
        Style style = find(id);
        return HeadingNames.isContents(id) || (style != null && HeadingNames.isContents(style.name));
    }

    /** Outline level as written in the file: 0 for the highest, 9 for body text; -1 when it is no number. */
    static int outline(String value) {
        return value.matches("\\d") ? Integer.parseInt(value) : -1;
    }

    /** "on" or "off": a switch without a value is on. */
    static String onOff(String value) {
        return value.equals("0") || value.equals("false") || value.equals("off") ? "off" : "on";
    }

    private @Nullable Style find(String id) {
        return styles.get(id.isEmpty() ? defaultParagraph : id);
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style("");
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = XmlParts.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "style" -> style = start(xml);
                case "name" -> style.name = value;
                case "basedOn" -> style.basedOn = value;
                case "outlineLvl" -> style.outline = outline(value);
                case "b" -> style.bold = onOff(value);
                // What a table style says of its first row is said of no paragraph.
                case "tblStylePr" -> XmlParts.skip(xml);
                default -> {}
            }
        }
    }

    private Style start(XMLStreamReader xml) {
        Style style = new Style(XmlParts.attribute(xml, "styleId"));
        styles.put(style.id, style);
        boolean isDefault = onOff(XmlParts.attribute(xml, "default")).equals("on")
                && !XmlParts.attribute(xml, "default").isEmpty();
        if (isDefault && XmlParts.attribute(xml, "type").equals("paragraph")) {
            defaultParagraph = style.id;
        }
        return style;
    }
}
