package it.tappe.webinar;

import it.tappe.webinar.AgendaEntry.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An agenda pasted as text: one item a line, "2. Restituzione esiti dello Step 2 (30 min.)". Where the lines are numbered,
 * one without a number goes on with the item before it, as slides break long titles.
 */
public final class AgendaText {
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,3}\\s*[.):–-]\\s*|\\d{1,3}\\s+(?=\\p{Lu}))");
    private static final Pattern BULLET = Pattern.compile("^[•●▪◦*–—-]\\s*");
    private static final Pattern MINUTES = Pattern.compile(
            "[(\\[–—-]?\\s*\\b(?:(\\d{1,2})\\s*(?:h|ore|ora)\\b\\.?\\s*(?:e\\s+)?)?"
                    + "(?:(\\d{1,3})\\s*(?:min(?:ut[io])?\\b\\.?|[’']))?\\s*[)\\]]?\\s*$",
            Pattern.CASE_INSENSITIVE);
    /** "(15)": a number alone in brackets. */
    private static final Pattern BARE_MINUTES = Pattern.compile("\\s*\\((\\d{1,3})\\)\\s*$");

    private static final int MINUTES_OF_HOUR = 60;

    private AgendaText() {}

    /** The items in order; what says no duration has none. */
    public static List<Item> read(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean numbered = lines.stream().anyMatch(line -> NUMBER.matcher(line).find());
        List<String> whole = new ArrayList<>();
        for (String line : lines) {
            boolean begins = NUMBER.matcher(line).find() || BULLET.matcher(line).find();
            int last = whole.size() - 1;
            if (numbered && !begins && last >= 0) {
                whole.set(last, whole.get(last) + " " + line);
            } else {
                whole.add(line);
            }
        }
        return whole.stream().map(AgendaText::item).toList();
    }

    private static Item item(String line) {
        String bare = NUMBER.matcher(BULLET.matcher(line).replaceFirst("")).replaceFirst("");
        Matcher minutes = MINUTES.matcher(bare);
        if (minutes.find() && (minutes.group(1) != null || minutes.group(2) != null)) {
            String title = bare.substring(0, minutes.start()).strip();
            return new Item(title.isEmpty() ? bare : title, total(minutes), null, null);
        }
        Matcher alone = BARE_MINUTES.matcher(bare);
        return alone.find() && alone.start() > 0
                ? new Item(bare.substring(0, alone.start()).strip(), Integer.valueOf(alone.group(1)), null, null)
                : new Item(bare.strip(), null, null, null);
    }

    private static int total(Matcher minutes) {
        String hours = minutes.group(1);
        String rest = minutes.group(2);
        return (hours == null ? 0 : Integer.parseInt(hours) * MINUTES_OF_HOUR)
                + (rest == null ? 0 : Integer.parseInt(rest));
    }
}
