package it.tappe.deliverable.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of an uploaded file as it is kept and shown: what was sent, without what could mislead. */
final class UploadName {
    /** UTF-16 units, as the database counts them. */
    static final int LONGEST = 255;

    /** Control characters, marks that turn the direction of writing, halves of letters, ends of lines. */
    private static final Pattern MISLEADING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern OUTER_BLANKS = Pattern.compile("^\\h+|\\h+$");

    private UploadName() {}

    /**
     * The last part of a path, for some browsers send all of it; they write %22 for a quotation mark, which would end
     * the name. A name that is too long loses its beginning, so that it keeps its extension. Empty when nothing is left.
     */
    static String of(@Nullable String sent) {
        String path = sent == null
                ? ""
                : MISLEADING.matcher(sent.replace("%22", "\"")).replaceAll("");
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return OUTER_BLANKS.matcher(end(name)).replaceAll("");
    }

    private static String end(String name) {
        int start = Math.max(0, name.length() - LONGEST);
        boolean halved = start > 0 && Character.isLowSurrogate(name.charAt(start));
        return name.substring(halved ? start + 1 : start);
    }
}
