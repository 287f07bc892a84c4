package it.tappe.report.meeting;

import it.tappe.actionpoint.ActionPoint;
import it.tappe.actionpoint.Origin;
import it.tappe.webinar.Details;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.agenda.Agenda;
import it.tappe.webinar.agenda.AgendaItem;
import it.tappe.webinar.agenda.ItemKind;
import it.tappe.webinar.minutes.MinutesVersion;
import it.tappe.webinar.minutes.Note;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A demonstration webinar whose agenda is too long, with long minutes. */
final class SampleWebinar {
    static final Instant STARTS_AT = Instant.parse("2026-04-01T07:30:00Z");
    private static final String LONG = "Le Province raccontano come rilevano i fabbisogni dei Comuni. ";

    private SampleWebinar() {}

    static Webinar webinar() {
        return new Webinar(
                1,
                1,
                Set.of(),
                3,
                Webinar.Kind.STEP,
                "Webinar 3 «Il piano di implementazione»",
                STARTS_AT,
                60,
                true,
                Details.NONE,
                List.of(),
                STARTS_AT,
                null,
                0);
    }

    static Agenda agenda() {
        return Agenda.of(
                webinar(),
                List.of(
                        item(1, "Introduzione al webinar", 20, null),
                        item(2, "Restituzione esiti dello Step 2 del Project work", 30, "Coordinamento"),
                        item(3, "Confronto tra le Province " + "e gli enti ".repeat(20), 60, null),
                        item(4, "Domande", null, null),
                        item(5, "Conclusioni", 10, null)));
    }

    private static AgendaItem item(int position, String title, @Nullable Integer minutes, @Nullable String speaker) {
        return new AgendaItem(position, 1, position, title, minutes, speaker, null, ItemKind.guess(title));
    }

    static MinutesVersion minutes() {
        return new MinutesVersion(
                2,
                List.of(
                        new Note("Introduzione al webinar", LONG.repeat(60)),
                        new Note("Domande", "Nessuna.\nDavvero.")),
                "Si parte dai piccoli Comuni.\nIl questionario va a tutti.",
                false,
                STARTS_AT,
                "Coordinamento");
    }

    static List<ActionPoint> actions() {
        return List.of(new ActionPoint(
                1,
                "Mandare il questionario",
                "Coordinamento",
                null,
                LocalDate.of(2026, 4, 10),
                null,
                Origin.Kind.WEBINAR,
                1,
                STARTS_AT,
                1,
                null,
                null,
                null,
                null,
                0));
    }
}
