package it.tappe.document.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Lines of at most 75 bytes, as RFC 5545 asks; longer ones go on in the next, and no letter is cut in two. */
final class ContentLines {
    private static final int MOST_BYTES = 75;
    private static final String END = "\r\n";

    private ContentLines() {}

    static String fold(String calendar) {
        return calendar.lines().map(ContentLines::folded).collect(Collectors.joining(END, "", END));
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder(line.length());
        int bytes = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String letter = Character.toString(line.codePointAt(at));
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > MOST_BYTES) {
                folded.append(END).append(' ');
                bytes = 1;
            }
            folded.append(letter);
            bytes += more;
        }
        return folded.toString();
    }
}
