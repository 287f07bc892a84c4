package it.tappe.webinar.agenda.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.webinar.agenda.AgendaEntry.Item;
import it.tappe.webinar.agenda.AgendaText;
import it.tappe.webinar.agenda.ItemKind;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads agendas from text, for programs; keeps nothing. */
@Controller("/api/v1/agenda-texts")
@Secured(SecurityRule.IS_AUTHENTICATED)
class AgendaTextApi {

    /** The items that a text holds, one a line; changes nothing. */
    @Post
    ReadJson read(Viewer viewer, @Body TextJson sent) {
        return ReadJson.of(AgendaText.read(sent.text() == null ? "" : sent.text()));
    }

    /** A text to be read. */
    @Serdeable
    record TextJson(@Nullable String text) {}

    /**
     * What a text holds.
     *
     * @param leftOut lines that are no items
     */
    @Serdeable
    record ReadJson(List<ReadItem> items, int totalMinutes, List<String> leftOut) {
        static ReadJson of(AgendaText read) {
            List<Item> items = read.items();
            return new ReadJson(
                    IntStream.range(0, items.size())
                            .mapToObj(index -> ReadItem.of(index + 1, items.get(index)))
                            .toList(),
                    read.totalMinutes(),
                    read.leftOut());
        }
    }

    /** One item; what the text does not say is null, the kind follows from the title. */
    @Serdeable
    record ReadItem(
            int position,
            String title,
            @Nullable Integer minutes,
            @Nullable String speaker,
            ItemKind kind,
            @Nullable LocalTime fixedStart) {
        static ReadItem of(int position, Item item) {
            return new ReadItem(
                    position, item.title(), item.minutes(), item.speaker(), item.shownKind(), item.fixedStart());
        }
    }
}
