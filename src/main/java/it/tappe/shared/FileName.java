package it.tappe.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a file as it is kept and shown: what browsers and programs send, without what could mislead. */
public final class FileName {
    /** UTF-16 units, as the database counts them. */
    public static final int LONGEST = 255;

    /** Control characters, marks that turn the direction of writing, halves of letters, ends of lines. */
    private static final Pattern MISLEADING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern OUTER_BLANKS = Pattern.compile("^\\h+|\\h+$");

    private FileName() {}

    /**
     * The last part of a path, for some browsers send all of it. A name that is too long loses its beginning, so that it
     * keeps its extension. Empty when nothing is left.
     */
    public static String of(@Nullable String sent) {
        String path = sent == null ? "" : MISLEADING.matcher(sent).replaceAll("");
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return OUTER_BLANKS.matcher(end(name)).replaceAll("");
    }

    private static String end(String name) {
        int start = Math.max(0, name.length() - LONGEST);
        boolean halved = start > 0 && Character.isLowSurrogate(name.charAt(start));
        return name.substring(halved ? start + 1 : start);
    }
}
