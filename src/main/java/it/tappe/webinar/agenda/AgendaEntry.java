package it.tappe.webinar.agenda;

import it.tappe.shared.Fields;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A whole agenda as it is entered, in order.
 *
 * @param version of the webinar that was read: 412 when somebody has changed it since, 428 when null
 */
public record AgendaEntry(List<Item> items, @Nullable Long version) {
    private static final int MOST_ITEMS = 100;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_SPEAKER = 200;
    private static final int A_DAY = 24 * 60;

    /** One point; everything but the title may be null, and a kind that is null follows from the title. */
    public record Item(
            String title,
            @Nullable Integer minutes,
            @Nullable String speaker,
            @Nullable LocalTime fixedStart,
            @Nullable ItemKind kind) {

        /** An item of which nothing but its title and perhaps its minutes is known. */
        public static Item of(String title, @Nullable Integer minutes) {
            return new Item(title, minutes, null, null, null);
        }

        /** The same item as it is kept. */
        public static Item of(Agenda.TimedItem kept) {
            return new Item(kept.title(), kept.minutes(), kept.speaker(), kept.fixedStart(), kept.kind());
        }

        /** What was chosen, or else what the title says. */
        public ItemKind shownKind() {
            return kind == null ? ItemKind.guess(title) : kind;
        }

        AgendaItem toRow(long webinarId, int position) {
            return new AgendaItem(
                    0,
                    webinarId,
                    position,
                    title.strip(),
                    minutes,
                    speaker == null || speaker.isBlank() ? null : speaker.strip(),
                    fixedStart,
                    shownKind());
        }

        /** «Introduzione al webinar (20 min.)», as {@link AgendaText} reads it. */
        String line() {
            return title + (minutes == null ? "" : " (" + minutes + " min.)");
        }
    }

    void check() {
        Fields fields = new Fields().check(items.size() <= MOST_ITEMS, "items", "Al massimo 100 punti.");
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            Integer minutes = item.minutes();
            String speaker = item.speaker();
            String field = "items." + index + ".";
            fields.check(!item.title().isBlank(), field + "title", "Scrivi il titolo del punto.")
                    .check(item.title().length() <= LONGEST_TITLE, field + "title", "Al massimo 500 caratteri.")
                    .check(
                            minutes == null || (minutes > 0 && minutes <= A_DAY),
                            field + "minutes",
                            "I minuti vanno da 1 a 1440.")
                    .check(
                            speaker == null || speaker.length() <= LONGEST_SPEAKER,
                            field + "speaker",
                            "Al massimo 200 caratteri.");
        }
        fields.refuseIfWrong();
    }

    static List<AgendaItem> rows(long webinarId, List<Item> items) {
        return IntStream.range(0, items.size())
                .mapToObj(index -> items.get(index).toRow(webinarId, index + 1))
                .toList();
    }

    /** One item a line, for the journal. */
    static String summary(List<AgendaItem> rows) {
        return rows.stream()
                .map(row -> Item.of(row.title(), row.minutes()).line())
                .collect(Collectors.joining("; "));
    }
}
