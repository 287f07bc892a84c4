package it.tappe.webinar.agenda;

import it.tappe.webinar.agenda.AgendaEntry.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An agenda pasted as text: one item a line, "2. Restituzione esiti dello Step 2 (30 min.)". Where lines are numbered or
 * have bullets, one without goes on with the item before it, as slides break long titles; elsewhere a line goes on when
 * the words show it.
 *
 * @param items in order; what says no duration has none
 * @param leftOut lines that are no items: headings, sums, page numbers
 */
public record AgendaText(List<Item> items, List<String> leftOut) {
    private static final Pattern HEADING = Pattern.compile(
            "(?:la )?(?:scaletta|agenda|programma|ordine del giorno|indice)(?: d.{1,60})?\\s*[:.]?"
                    + "|(?:totale|durata(?: totale| complessiva| prevista)?)\\b.*|punto|punti|minuti|orario|durata"
                    + "|(?:(?:n[°.]*|#|punt[oi]|titolo|argoment[oi]|attività|minuti|min\\.?|durata|orari[oi]?|relator[ei])(?:\\s+|$)){2,}"
                    + "|n\\.?|[\\d\\s./|–—_=*·•-]+|https?://\\S+"
                    + "|(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)\\s+\\d.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A line that ends so goes on. */
    private static final Set<String> OPEN_ENDS = Set.of(
            "il lo la i gli le un uno una di a da in con su per tra fra e ed o del dello della dei degli delle al allo alla"
                    .split(" "));

    private static final Set<String> MORE_OPEN_ENDS = Set.of(
            "ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle che"
                    .split(" "));
    /** Bullets and numbers of lists, as word processors copy them. */
    private static final Pattern MARK_AND_TAB = Pattern.compile("^([^\\p{L}\\d\\s]|\\d{1,3}[.)])\\t+");

    private static final Pattern STEP = Pattern.compile("(?:Step|Project work)\\b.*", Pattern.CASE_INSENSITIVE);

    /** Reads the text; nothing is refused. */
    public static AgendaText read(String text) {
        List<String> leftOut = new ArrayList<>();
        List<Item> items = joined(lines(text, leftOut)).stream()
                .map(AgendaLine::read)
                .filter(Objects::nonNull)
                .toList();
        return new AgendaText(items, leftOut);
    }

    /** Sum of the minutes that are known. */
    public int totalMinutes() {
        return items.stream()
                .mapToInt(item -> Objects.requireNonNullElse(item.minutes(), 0))
                .sum();
    }

    private static List<String> lines(String text, List<String> leftOut) {
        List<String> lines = new ArrayList<>();
        text.replace('\u00a0', ' ')
                .replace('\u000b', '\n')
                .lines()
                .map(line -> MARK_AND_TAB.matcher(line.strip()).replaceFirst("$1 "))
                .filter(line -> !line.isEmpty())
                .forEach(line -> (HEADING.matcher(line).matches() ? leftOut : lines).add(line));
        boolean marked = lines.stream().filter(AgendaLine::isMarked).count() >= 2;
        while (marked && !AgendaLine.isMarked(lines.get(0)) && !AgendaLine.endsItem(lines.get(0))) {
            leftOut.add(lines.remove(0));
        }
        return lines;
    }

    private static List<String> joined(List<String> lines) {
        boolean marked = lines.stream().anyMatch(AgendaLine::isMarked);
        List<String> whole = new ArrayList<>();
        for (String line : lines) {
            int last = whole.size() - 1;
            boolean isApart = last < 0 || AgendaLine.isRow(line) || AgendaLine.isRow(whole.get(last));
            if (!isApart && (marked ? !AgendaLine.isMarked(line) : goesOn(whole.get(last), line))) {
                whole.set(last, glued(whole.get(last), line));
            } else {
                whole.add(line);
            }
        }
        return whole;
    }

    private static String glued(String start, String rest) {
        boolean hyphenated = start.matches(".*\\p{Ll}-") && rest.matches("\\p{Ll}.*");
        return hyphenated ? start.substring(0, start.length() - 1) + rest : start + " " + rest;
    }

    /** Whether the second line belongs to the item of the first, which ends with its minutes if it has some. */
    private static boolean goesOn(String first, String second) {
        if (AgendaLine.isDuration(second)) {
            return !AgendaLine.endsItem(first);
        }
        if (AgendaLine.endsItem(first)) {
            return false;
        }
        String[] words = first.split("[\\s’']+");
        String end = words[words.length - 1].toLowerCase(Locale.ITALIAN);
        return first.matches(".*[,;’'(«-]")
                || OPEN_ENDS.contains(end)
                || MORE_OPEN_ENDS.contains(end)
                || second.matches("\\p{Ll}.*|[(,;»].*")
                || STEP.matcher(second).matches() && AgendaLine.endsItem(second);
    }
}
