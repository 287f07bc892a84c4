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

/** The named and automatic styles of an OpenDocument text, as far as headings and tables of contents go. */
final class OdtStyles {
    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable Style current;

    private static final class Style {
        private final String name;
        private final String displayName;
        private final String parent;
        private final String outline;
        private String weight = "";

        private Style(XMLStreamReader xml) {
            name = XmlParts.attribute(xml, "name");
            displayName = XmlParts.attribute(xml, "display-name");
            parent = XmlParts.attribute(xml, "parent-style-name");
            outline = XmlParts.attribute(xml, "default-outline-level");
        }
    }

    /** Reads the named styles; the automatic ones come with {@link #take} as the body is read. */
    static OdtStyles read(ZipFile zip) throws IOException {
        OdtStyles styles = new OdtStyles();
        XmlParts.read(zip, "styles.xml", xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    styles.take(xml);
                }
            }
        });
        return styles;
    }

    /** Takes the element that has just started, if it tells of a style. */
    void take(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "style" -> {
                current = new Style(xml);
                styles.put(current.name, current);
            }
            case "text-properties" -> {
                if (current != null && current.weight.isEmpty()) {
                    current.weight = XmlParts.attribute(xml, "font-weight");
                }
            }
            default -> {}
        }
    }

    /** Level as a heading by outline level or name, its own or inherited; 0 when it is none. */
    int levelOf(String name) {
        Set<String> seen = new HashSet<>();
        for (Style style = styles.get(name); style != null && seen.add(style.name); style = styles.get(style.parent)) {
            if (style.outline.matches("[1-9]")) {
                return Integer.parseInt(style.outline);
            }
            int level = Math.max(HeadingNames.levelOf(style.name), HeadingNames.levelOf(style.displayName));
            if (level > 0) {
                return level;
            }
        }
        return HeadingNames.levelOf(name);
    }

    /** Whether text of this style is bold; {@code otherwise} when neither it nor its parents say. */
    boolean isBold(String name, boolean otherwise) {
        Set<String> seen = new HashSet<>();
        for (Style style = styles.get(name); style != null && seen.add(style.name); style = styles.get(style.parent)) {
            if (!style.weight.isEmpty()) {
                return style.weight.equals("bold") || style.weight.matches("[6-9]00");
            }
        }
        return otherwise;
    }

    /** Whether the style, or one it comes from, is for lines of a table of contents. */
    boolean isContents(String name) {
        Set<String> seen = new HashSet<>();
        for (Style style = styles.get(name); style != null && seen.add(style.name); style = styles.get(style.parent)) {
            if (HeadingNames.isContents(style.name) || HeadingNames.isContents(style.displayName)) {
                return true;
            }
        }
        return HeadingNames.isContents(name);
    }
}
