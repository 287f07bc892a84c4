package it.tappe.document.docx;

import java.util.regex.Pattern;

/** Text as an XML part can hold it. */
public final class XmlText {
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    /** On one line, without control characters and broken surrogates. */
    public static String clean(String text) {
        return NOT_IN_XML.matcher(text.replaceAll("\\R", " ")).replaceAll("");
    }
}
