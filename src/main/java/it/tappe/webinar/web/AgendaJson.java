package it.tappe.webinar.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.webinar.Agenda;
import it.tappe.webinar.Agenda.TimedItem;
import it.tappe.webinar.AgendaEntry;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agenda as programs read it; {@code overrunMinutes} is how much longer than the webinar it takes. */
@Serdeable
record AgendaJson(List<ItemJson> items, int totalMinutes, int overrunMinutes) {

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

    /** One point; times of day in Rome. */
    @Serdeable
    record SentItem(
            @Nullable String title,
            @Nullable Integer minutes,
            @Nullable String speaker,
            @Nullable LocalTime fixedStart) {
        AgendaEntry.Item toEntry() {
            return new AgendaEntry.Item(title == null ? "" : title, minutes, speaker, fixedStart);
        }

        static SentItem of(AgendaEntry.Item item) {
            return new SentItem(item.title(), item.minutes(), item.speaker(), item.fixedStart());
        }
    }

    static AgendaJson of(Agenda agenda) {
        return new AgendaJson(
                agenda.items().stream().map(ItemJson::of).toList(), agenda.totalMinutes(), agenda.overrunMinutes());
    }

    /** One point; {@code startsAt} and {@code endsAt} are null where nothing says them. */
    @Serdeable
    record ItemJson(
            int position,
            String title,
            @Nullable Integer minutes,
            @Nullable String speaker,
            @Nullable LocalTime fixedStart,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt) {

        static ItemJson of(TimedItem item) {
            return new ItemJson(
                    item.position(),
                    item.title(),
                    item.minutes(),
                    item.speaker(),
                    item.fixedStart(),
                    item.startsAt(),
                    item.endsAt());
        }
    }
}
