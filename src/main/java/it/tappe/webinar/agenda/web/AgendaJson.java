package it.tappe.webinar.agenda.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.webinar.agenda.Agenda;
import it.tappe.webinar.agenda.Agenda.TimedItem;
import it.tappe.webinar.agenda.AgendaEntry;
import it.tappe.webinar.agenda.ItemKind;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agenda as programs read it.
 *
 * @param overrunMinutes how much longer than the webinar it takes
 * @param warnings where webinar, agenda and steps do not say the same, in sentences
 */
@Serdeable
record AgendaJson(List<ItemJson> items, int totalMinutes, int overrunMinutes, List<String> warnings) {

    /** What a program sends: the whole agenda, in order. */
    @Serdeable
    record Sent(@Nullable List<SentItem> items) {
        AgendaEntry toEntry(@Nullable Long version) {
            return new AgendaEntry(
                    items == null
                            ? List.of()
                            : items.stream().map(SentItem::toEntry).toList(),
                    version);
        }
    }

    /** One point; times of day in Rome; without a kind, the one that the title says. */
    @Serdeable
    record SentItem(
            @Nullable String title,
            @Nullable Integer minutes,
            @Nullable String speaker,
            @Nullable LocalTime fixedStart,
            @Nullable ItemKind kind) {
        AgendaEntry.Item toEntry() {
            return new AgendaEntry.Item(title == null ? "" : title, minutes, speaker, fixedStart, kind);
        }
    }

    static AgendaJson of(Agenda agenda, List<String> warnings) {
        return new AgendaJson(
                agenda.items().stream().map(ItemJson::of).toList(),
                agenda.totalMinutes(),
                agenda.overrunMinutes(),
                warnings);
    }

    /**
     * One point; {@code startsAt} and {@code endsAt} are null where nothing says them.
     *
     * @param gapMinutes before a start set by hand; negative when the item before is not over then
     */
    @Serdeable
    record ItemJson(
            int position,
            String title,
            @Nullable Integer minutes,
            @Nullable String speaker,
            ItemKind kind,
            @Nullable LocalTime fixedStart,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable Integer gapMinutes) {

        static ItemJson of(TimedItem item) {
            return new ItemJson(
                    item.position(),
                    item.title(),
                    item.minutes(),
                    item.speaker(),
                    item.kind(),
                    item.fixedStart(),
                    item.startsAt(),
                    item.endsAt(),
                    item.gapMinutes());
        }
    }
}
