package it.tappe.webinar.agenda;

import it.tappe.webinar.agenda.AgendaEntry.Item;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a pasted agenda: number or bullet, times, title, minutes, speaker; all but the title may be missing. */
final class AgendaLine {
    private static final Pattern BULLET = Pattern.compile("^[•●▪◦‣⁃■□➢➤✓*–—-]\\s*(?=\\S)");
    private static final String HOUR = "((?:[01]?\\d|2[0-3])[:.][0-5]\\d)(?![\\d.])";
    private static final Pattern TIMES = Pattern.compile(
            "^(?:(?:alle |dalle )?ore\\s+|dalle\\s+|alle\\s+|h\\.?\\s*)?" + HOUR
                    + "(?:\\s*(?:[-–—/]|alle(?: ore)?|a)\\s*(?:ore\\s+)?" + HOUR + ")?\\s*[-–—:|,)]?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile("^(?:(?:punto\\s+)?\\d{1,3}(?:\\.\\d)?\\s*[.):°–-]+\\s*|\\d{1,3}\\s+(?=\\p{Lu}))");
    private static final Pattern MINUTES = Pattern.compile(
            "[(\\[–—-]?\\s*(?:durata:?\\s*|circa\\s*|ca\\.?\\s*)?(?<![\\p{L}\\d])(?:(\\d{1,2})\\s*(?:h|ore|ora)\\b\\.?\\s*(?:e\\s+)?)?"
                    + "(?:(\\d{1,3})\\s*(?:min(?:ut[io])?\\b\\.?|m\\b|[’'′]))?\\s*[)\\]]?\\s*$",
            Pattern.CASE_INSENSITIVE);
    /** "(1h 30)": hours, then a number alone. */
    private static final Pattern HOUR_AND = Pattern.compile("\\(?(\\d{1,2})\\s*h\\s*(\\d{1,2})\\s*\\)?\\s*$");
    /** "(15)": a number alone in brackets. */
    private static final Pattern BARE_MINUTES = Pattern.compile("\\s*\\((\\d{1,3})\\)\\s*$");
    /** Minutes in brackets with somebody behind them, or within. */
    private static final Pattern WITH_SPEAKER = Pattern.compile(
            "^(.*?\\((?:\\d{1,3}\\s*(?:min(?:ut[io])?\\b\\.?|[’']))\\))\\s*[-–—,:]\\s*(.+)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern LED_BY = Pattern.compile(
            "\\s*[(,–—-]?\\s*(?:a cura d(?:i|el|ella|ello|ei|elle|egli)|relat(?:ore|rice|ori):?|interviene:?)\\s+([^()]+?)\\s*\\)?\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final int MINUTES_OF_HOUR = 60;

    private AgendaLine() {}

    /** Whether the line begins with a number, a bullet or an hour, so that an item begins with it. */
    static boolean isMarked(String line) {
        return TIMES.matcher(line).lookingAt()
                || BULLET.matcher(line).find() && !isDuration(line)
                || NUMBER.matcher(line).find() && !isDuration(line);
    }

    /** Whether the line is a row of a table, so that it stands by itself. */
    static boolean isRow(String line) {
        return line.indexOf('\t') >= 0;
    }

    /** Whether the line ends with minutes, as an item does. */
    static boolean endsItem(String line) {
        Item item = read(line);
        return item != null && item.minutes() != null;
    }

    /** Whether the line is nothing but minutes: «(30 min.)». */
    static boolean isDuration(String line) {
        Matcher minutes = MINUTES.matcher(line);
        return minutes.lookingAt() && total(minutes) > 0
                || BARE_MINUTES.matcher(line).lookingAt();
    }

    /** The item; null when no title is left. */
    static @Nullable Item read(String line) {
        Item item = isRow(line) || line.contains(" | ") ? cells(line) : words(line);
        return item.title().isBlank() ? null : item;
    }

    /** A row of a table: the hour and the minutes wherever they stand, else the title, then who speaks. */
    private static Item cells(String line) {
        LocalTime start = null;
        Integer minutes = null;
        List<String> texts = new ArrayList<>();
        for (String cell : line.split("\\t+|\\s\\|\\s")) {
            String text = cell.strip();
            Matcher times = TIMES.matcher(text);
            if (start == null && times.matches()) {
                start = hour(times.group(1));
                minutes = minutes == null ? between(times) : minutes;
            } else if (isDuration(text) || !texts.isEmpty() && text.matches("\\d{1,3}")) {
                minutes = words("x " + (text.matches("\\d+") ? "(" + text + ")" : text))
                        .minutes();
            } else if (!text.isEmpty() && !text.matches("\\d{1,3}[.)]?")) {
                texts.add(text);
            }
        }
        Item first = words(texts.isEmpty() ? "" : texts.get(0));
        return new Item(
                first.title(),
                minutes == null ? first.minutes() : minutes,
                texts.size() > 1 ? texts.get(1) : first.speaker(),
                start == null ? first.fixedStart() : start,
                first.kind());
    }

    private static Item words(String line) {
        String rest = unmarked(line);
        Matcher times = TIMES.matcher(rest);
        if (!times.lookingAt()) {
            return spoken(rest);
        }
        Item item = spoken(unmarked(rest.substring(times.end())));
        return new Item(
                item.title(),
                item.minutes() == null ? between(times) : item.minutes(),
                item.speaker(),
                hour(times.group(1)),
                item.kind());
    }

    /** Title, minutes and who speaks. */
    private static Item spoken(String text) {
        String rest = text;
        String speaker = null;
        Matcher behind = WITH_SPEAKER.matcher(rest);
        Matcher led = LED_BY.matcher(rest);
        if (behind.matches()) {
            rest = behind.group(1);
            speaker = LED_BY.matcher(" " + behind.group(2)).replaceFirst("$1").strip();
        } else if (led.find() && led.start() > 0) {
            speaker = led.group(1);
            rest = rest.substring(0, led.start());
        }
        Item item = timed(rest.strip());
        return new Item(item.title(), item.minutes(), speaker, null, ItemKind.guess(item.title()));
    }

    private static String unmarked(String line) {
        String bare = BULLET.matcher(line).replaceFirst("");
        return TIMES.matcher(bare).lookingAt() ? bare : NUMBER.matcher(bare).replaceFirst("");
    }

    private static Item timed(String text) {
        Matcher both = HOUR_AND.matcher(text);
        if (both.find() && both.start() > 0) {
            return item(
                    text,
                    both.start(),
                    Integer.parseInt(both.group(1)) * MINUTES_OF_HOUR + Integer.parseInt(both.group(2)));
        }
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.find() && total(minutes) > 0) {
            return item(text, minutes.start(), total(minutes));
        }
        Matcher alone = BARE_MINUTES.matcher(text);
        return alone.find() && alone.start() > 0
                ? item(text, alone.start(), Integer.parseInt(alone.group(1)))
                : Item.of(text, null);
    }

    private static Item item(String text, int end, int minutes) {
        String title = text.substring(0, end)
                .strip()
                .replaceFirst("\\s*(?:[,:;…·–—-]|\\.{2,})+$", "")
                .strip();
        return Item.of(title.isEmpty() ? text : title, minutes);
    }

    private static int total(Matcher minutes) {
        String hours = minutes.group(1);
        String rest = minutes.group(2);
        return (hours == null ? 0 : Integer.parseInt(hours) * MINUTES_OF_HOUR)
                + (rest == null ? 0 : Integer.parseInt(rest));
    }

    private static LocalTime hour(String text) {
        String[] parts = text.split("[:.]");
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static @Nullable Integer between(Matcher times) {
        if (times.group(2) == null) {
            return null;
        }
        long minutes =
                Duration.between(hour(times.group(1)), hour(times.group(2))).toMinutes();
        return minutes <= 0 ? null : Math.toIntExact(minutes);
    }
}
