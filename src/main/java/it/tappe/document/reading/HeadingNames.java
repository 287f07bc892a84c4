package it.tappe.document.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names of paragraph styles tell, as Word, LibreOffice and Google write them in several languages. */
public final class HeadingNames {
    private static final Pattern HEADING =
            Pattern.compile("(?:heading|titolo|intestazione|titre|titulo|uberschrift|kop|rubrik)([1-9])");
    private static final Pattern TITLE = Pattern.compile("title|titolo|titre|titulo|titel");
    private static final Pattern CONTENTS = Pattern.compile(
            "(?:toc|contents|sommario|indice|verzeichnis|tabledesmatieres|tm)\\d|tableoffigures|indicedellefigure"
                    // Advice to the writer in Tappe's own templates: what only repeats it is empty.
                    + "|tappeguidance|guidaallacompilazione");

    private HeadingNames() {}

    /** Level of a heading style by its name or identifier, 1 the highest; 0 when the name says nothing. */
    public static int levelOf(String style) {
        String name = plain(style);
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            return Integer.parseInt(heading.group(1));
        }
        return TITLE.matcher(name).matches() ? 1 : 0;
    }

    /** Whether the style is for lines that are no text of the writer's: a table of contents, a template's guidance. */
    public static boolean isContents(String style) {
        return CONTENTS.matcher(plain(style)).matches();
    }

    /** ODF writes a blank in a style's identifier as {@code _20_}. */
    private static String plain(String style) {
        String decomposed = Normalizer.normalize(style.replace("_20_", ""), Normalizer.Form.NFD);
        return decomposed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
