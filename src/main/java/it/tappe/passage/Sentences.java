package it.tappe.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a line into sentences, without being misled by «art. 30», «D.Lgs. 81» or the number of an item. */
final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?;][»”\")]?\\s+");
    private static final Pattern MARK =
            Pattern.compile("^\\s*(?:[-+•▪◦*–—]\\s+|\\d{1,2}[.)]\\s+|[a-zA-Z][.)]\\s+|>\\s*|\\|\\s*)+");
    private static final int LONGEST_LEAD = 60;
    private static final Set<String> ABBREVIATIONS = Set.of(
            ("art artt n nn d l lgs ab dip ca es ecc s r p c cap avv dott ing prof sig ex gg reg all co cfr max min"
                            + " tel pag segg lett vol par dr arch rag u.s n.ro")
                    .split(" "));

    private Sentences() {}

    /** Where a sentence stands in its line. */
    record Span(int start, int end) {}

    static List<Span> of(String line) {
        List<Span> spans = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        int start = mark.find() ? mark.end() : 0;
        Matcher end = END.matcher(line);
        while (end.find(Math.min(start, line.length()))) {
            int from = start;
            while (isAbbreviation(line, end.start())) {
                if (!end.find()) {
                    add(spans, line, from, line.length());
                    return spans;
                }
            }
            add(spans, line, from, end.end());
            start = end.end();
        }
        add(spans, line, start, line.length());
        return spans;
    }

    /** A line's first words when they stand by themselves like a heading, «Cosa faremo. …»; else nothing. */
    static String lead(String line) {
        List<Span> spans = of(line);
        String first = spans.isEmpty()
                ? ""
                : line.substring(spans.get(0).start(), spans.get(0).end());
        boolean isShort = first.length() <= LONGEST_LEAD && spans.size() > 1 && first.endsWith(".");
        return isShort ? first : "";
    }

    private static boolean isAbbreviation(String line, int point) {
        if (line.charAt(point) != '.') {
            return false;
        }
        int start = point;
        while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        return ABBREVIATIONS.contains(line.substring(start, point).toLowerCase(Locale.ITALIAN));
    }

    private static void add(List<Span> spans, String line, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(line.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(line.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            spans.add(new Span(from, to));
        }
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || letter == '|';
    }
}
