package it.tappe.registration;

import it.tappe.registration.event.EventEntry;
import it.tappe.registration.event.Events;
import it.tappe.registration.form.FormEntry;
import it.tappe.registration.form.FormField;
import it.tappe.registration.form.RegistrationForms;
import it.tappe.registration.form.WholeForm;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events for tests: two days in April 2026, two forms until the end of 3 April. */
public final class TestEvents {
    public static final Instant CLOSES = Instant.parse("2026-04-03T21:59:59Z");
    private static final Instant OPENS = TestClock.at("2026-01-01", 0);

    private TestEvents() {}

    public static EventEntry entry(String title, int capacity, @Nullable Long version, EventEntry.Session... sessions) {
        List<EventEntry.Session> two = List.of(
                new EventEntry.Session(
                        null, "Mattina", TestClock.at("2026-04-13", 11), TestClock.at("2026-04-13", 13), "Sala A"),
                new EventEntry.Session(
                        null, "Secondo giorno", TestClock.at("2026-04-14", 9), TestClock.at("2026-04-14", 17), null));
        return new EventEntry(
                title,
                "Una descrizione.",
                null,
                capacity,
                "I dati servono solo per l’evento.",
                "",
                sessions.length == 0 ? two : List.of(sessions),
                version);
    }

    public static long create(TappeServer tappe, String title, int capacity) {
        return tappe.bean(Events.class)
                .create(tappe.viewer("coordinamento"), entry(title, capacity, null))
                .event()
                .id();
    }

    /** A form that asks nothing but name and address. */
    public static WholeForm form(TappeServer tappe, long event, String audience, FormEntry.Field... fields) {
        return tappe.bean(RegistrationForms.class)
                .create(
                        tappe.viewer("coordinamento"),
                        event,
                        new FormEntry(audience, "", OPENS, CLOSES, List.of(fields), null));
    }

    public static FormEntry.Field question(String label, FormField.Kind kind, boolean required) {
        return new FormEntry.Field(null, label, kind, required, kind == FormField.Kind.CHOICE ? "Nord\nSud" : "");
    }

    public static String code(WholeForm form) {
        return form.form().publicCode();
    }

    public static RegistrationEntry person(String name) {
        return new RegistrationEntry(name, address(name), Map.of(), true);
    }

    public static String address(String name) {
        return name.toLowerCase().replace(' ', '.') + "@example.org";
    }
}
