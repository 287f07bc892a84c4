package it.tappe.report.slides;

import it.tappe.document.deck.Grid;
import it.tappe.document.deck.Slide;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.agenda.Agenda;
import it.tappe.webinar.agenda.Agenda.TimedItem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The <i>scaletta</i> of the webinar, with minutes and the times that are known. */
public final class AgendaSlides {
    private AgendaSlides() {}

    /** None while the webinar is unknown or nobody has written its agenda. */
    public static Stream<Slide> of(@Nullable Webinar webinar, @Nullable Agenda agenda) {
        if (webinar == null || agenda == null || agenda.items().isEmpty()) {
            return Stream.empty();
        }
        boolean isTimed = agenda.items().stream().anyMatch(item -> !item.times().isEmpty());
        Grid grid = isTimed
                ? new Grid(
                        List.of("Orario", "Punto"),
                        List.of(3, 11),
                        agenda.items().stream()
                                .map(item -> List.of(item.times(), point(item)))
                                .toList())
                : new Grid(
                        List.of("Punto"),
                        List.of(1),
                        agenda.items().stream()
                                .map(item -> List.of(point(item)))
                                .toList());
        return Stream.of(new Slide(
                "agenda",
                Slide.Kind.CONTENT,
                "Scaletta",
                webinar.title() + " · " + agenda.totalMinutes() + " minuti"
                        + (agenda.items().stream().anyMatch(item -> item.minutes() == null)
                                ? " più i punti senza durata"
                                : ""),
                List.of(grid),
                List.of("Scaletta del webinar «" + webinar.title() + "», " + webinar.when() + ".")));
    }

    /** «1. Introduzione al webinar (20 min.)», as the programme writes it. */
    private static String point(TimedItem item) {
        String speaker = item.speaker();
        return item.position() + ". " + item.title()
                + (item.minutes() == null ? "" : " (" + item.minutes() + " min.)")
                + (speaker == null || speaker.isBlank() ? "" : " – " + speaker);
    }
}
