package it.tappe.webinar.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.webinar.Agenda;
import it.tappe.webinar.Agenda.TimedItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agenda as programs read it; {@code overrunMinutes} is how much longer than the webinar it takes. */
@Serdeable
record AgendaJson(List<ItemJson> items, int totalMinutes, int overrunMinutes) {

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
            @Nullable Instant startsAt,
            @Nullable Instant endsAt) {

        static ItemJson of(TimedItem item) {
            return new ItemJson(item.position(), item.title(), item.minutes(), item.startsAt(), item.endsAt());
        }
    }
}
