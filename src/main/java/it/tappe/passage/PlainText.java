package it.tappe.passage;

import it.tappe.document.reading.DocumentType;
import it.tappe.document.reading.Manuscript;
import it.tappe.document.reading.Manuscript.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text and Markdown as a manuscript: {@code #} headings, rows of tables, everything else as it stands. */
public final class PlainText {
    private static final Pattern RULE = Pattern.compile("[|:\\s-]+");
    private static final Pattern BOLD = Pattern.compile("\\*\\*[^*]{3,90}[^*:]\\*\\*");
    private static final Pattern CAPITALS =
            Pattern.compile("(?:[\\dA-Z][.)]?[\\d.]* )?[\\p{Lu}\\d][\\p{Lu}\\d .,:’'()–-]{5,80}");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.? \\p{Lu}[^.;:|]{2,60}");

    private PlainText() {}

    /** Cuts the text at its headings. */
    public static Manuscript read(String markdown) {
        List<Part> parts = new ArrayList<>();
        String heading = "";
        int level = 0;
        List<String> lines = new ArrayList<>();
        for (String line : markdown.lines().toList()) {
            String bare = line.replace("*", "").strip();
            int marks = bare.indexOf(' ');
            if (marks > 0 && marks <= 6 && bare.substring(0, marks).chars().allMatch(letter -> letter == '#')) {
                parts.add(new Part(heading, level, String.join("\n", lines)));
                lines.clear();
                heading = bare.substring(marks).strip();
                level = marks;
            } else if (standsOut(line.strip())) {
                parts.add(new Part(heading, level, String.join("\n", lines)));
                lines.clear();
                heading = bare;
                level = Part.GUESSED;
            } else if (!bare.isEmpty() && !RULE.matcher(bare).matches()) {
                lines.add(bare.startsWith("|") ? bare.replaceAll("^\\|\\s*|\\s*\\|$", "") : bare);
            }
        }
        parts.add(new Part(heading, level, String.join("\n", lines)));
        return new Manuscript(DocumentType.DOCX, parts);
    }

    /** A line that its author made a heading without saying so. */
    private static boolean standsOut(String line) {
        return BOLD.matcher(line).matches()
                || CAPITALS.matcher(line).matches()
                || NUMBERED.matcher(line).matches();
    }
}
