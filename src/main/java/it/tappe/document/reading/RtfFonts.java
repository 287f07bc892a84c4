package it.tappe.document.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** In which code page the bytes of an RTF text are meant: that of their font, or the document's. */
final class RtfFonts {
    /** Code page by the number with which fonts say for which letters they are; the first is the document's own. */
    private static final Map<Integer, String> BY_NUMBER = Map.ofEntries(
            Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GBK"),
            Map.entry(136, "Big5"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"),
            Map.entry(254, "IBM437"));

    /** Greatest number of a font; bounds the memory that a hostile table takes. */
    private static final int GREATEST = 32_767;

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset document = named("windows-1252");

    /** Takes the document's code page, as {@code \ansicpg}, {@code \mac}, {@code \pc} or {@code \pca} give it. */
    void documentIn(String charset) {
        document = named(charset);
    }

    /** Takes a line of the font table. */
    void add(int font, int charsetNumber) {
        String name = BY_NUMBER.get(charsetNumber);
        if (name != null && font >= 0 && font <= GREATEST) {
            fonts.put(font, named(name));
        }
    }

    /** The font's code page; the document's when the font says nothing. */
    Charset of(int font) {
        return fonts.getOrDefault(font, document);
    }

    /** Not every Java runtime knows every code page. */
    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.ISO_8859_1;
        }
    }
}
