package it.tappe.registration.event.web;

import it.tappe.registration.event.Event;
import it.tappe.registration.event.EventEntry;
import it.tappe.registration.event.EventEntry.Session;
import it.tappe.registration.event.EventSession;
import it.tappe.registration.event.WholeEvent;
import it.tappe.shared.RomeTime;
import it.tappe.web.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of an event: {@code title-0}, {@code day-0}, {@code start-0}, {@code end-0}, {@code place-0} of a session. */
public final class EventForm {
    private static final List<String> NAMES = List.of("id", "title", "day", "start", "end", "place");
    private static final List<String> BLANK_WITHOUT = List.of("title", "start", "end", "place");
    private static final String ROWS = "rows";

    private EventForm() {}

    static Form blank() {
        return Form.empty().fill("certificateText", EventEntry.CERTIFICATE).fill(ROWS, 1);
    }

    static Form of(WholeEvent whole) {
        Event event = whole.event();
        Form form = Form.empty()
                .fill("title", event.title())
                .fill("description", event.description())
                .fill("webinarId", event.webinarId())
                .fill("capacity", event.capacity())
                .fill("privacyNote", event.privacyNote())
                .fill("certificateText", event.certificateText())
                .fill("version", event.version())
                .fill(ROWS, whole.sessions().size());
        for (int i = 0; i < whole.sessions().size(); i++) {
            EventSession session = whole.sessions().get(i);
            form.fill("id-" + i, session.id())
                    .fill("title-" + i, session.title())
                    .fill("day-" + i, RomeTime.dayOf(session.startsAt()))
                    .fill("start-" + i, RomeTime.clock(session.startsAt()))
                    .fill("end-" + i, RomeTime.clock(session.endsAt()))
                    .fill("place-" + i, session.place() == null ? "" : session.place());
        }
        return form;
    }

    /** One more session, empty but for the day of the last one. */
    static Form withOneMore(Form form) {
        int rows = Rows.count(form);
        return Rows.withOneMore(form.fill("day-" + rows, form.text("day-" + (rows - 1))));
    }

    /** Without sessions that have been emptied, which are thereby taken away. */
    static Form compact(Form form) {
        return Rows.compact(form, NAMES, BLANK_WITHOUT);
    }

    /** What was typed. */
    static EventEntry entry(Form form) {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < Rows.count(form); i++) {
            sessions.add(session(form, i));
        }
        EventEntry entry = new EventEntry(
                form.text("title"),
                form.text("description"),
                form.number("webinarId"),
                form.integer("capacity"),
                form.text("privacyNote"),
                form.text("certificateText"),
                sessions,
                form.version());
        form.readable();
        return entry;
    }

    /** "sessions.2.startsAt" is the form's field "start-2". */
    static String name(String field) {
        String[] parts = field.split("\\.");
        if (parts.length != 3) {
            return field.equals("sessions") ? "title-0" : field;
        }
        String name = switch (parts[2]) {
            case "startsAt" -> "start";
            case "endsAt" -> "end";
            default -> parts[2];
        };
        return name + "-" + parts[1];
    }

    private static Session session(Form form, int i) {
        LocalDate day = form.date("day-" + i);
        Instant start = instant(day, Rows.time(form, "start-" + i));
        Instant end = instant(day, Rows.time(form, "end-" + i));
        return new Session(form.number("id-" + i), form.text("title-" + i), start, end, form.optional("place-" + i));
    }

    private static @Nullable Instant instant(@Nullable LocalDate day, @Nullable LocalTime time) {
        return day == null || time == null
                ? null
                : day.atTime(time).atZone(RomeTime.ZONE).toInstant();
    }
}
