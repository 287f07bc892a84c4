package it.tappe.document.blocks.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The usual prefixes of the namespaces that office programs write; what is not listed has none. */
public final class Namespaces {
    private static final String OPEN = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/picture", "pic:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o:"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel:"),
            Map.entry(OPEN + "text:1.0", "text:"),
            Map.entry(OPEN + "table:1.0", "table:"),
            Map.entry(OPEN + "drawing:1.0", "draw:"),
            Map.entry(OPEN + "style:1.0", "style:"),
            Map.entry(OPEN + "office:1.0", "office:"),
            Map.entry(OPEN + "svg-compatible:1.0", "svg:"));

    private Namespaces() {}

    /** With its colon; empty when it is none of these. */
    public static String prefix(@Nullable String namespace) {
        return namespace == null ? "" : PREFIXES.getOrDefault(namespace, "");
    }
}
