package it.tappe.sample;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.io.ResourceLoader;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.registration.event.EventEntry;
import it.tappe.registration.event.Events;
import it.tappe.registration.form.FormEntry;
import it.tappe.registration.form.FormField;
import it.tappe.registration.form.RegistrationForms;
import it.tappe.shared.RomeTime;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Loads {@code sample/events.json} into an empty demo: an event in presence with a form for each kind of school. */
@Singleton
@Requires(env = "demo")
class DemoEvents {
    private static final String FILE = "classpath:sample/events.json";

    private final Events events;
    private final RegistrationForms forms;
    private final List<SampleEvent> sample;

    DemoEvents(Events events, RegistrationForms forms, ResourceLoader resources, ObjectMapper json) {
        this.events = events;
        this.forms = forms;
        this.sample = read(resources, json);
    }

    /** An event; days and times in Rome, each audience with a form of its own. */
    @Serdeable
    record SampleEvent(
            String title,
            String description,
            int capacity,
            String privacyNote,
            List<SampleSession> sessions,
            LocalDate opensOn,
            LocalDate closesOn,
            List<String> audiences) {}

    /** A session within one day. */
    @Serdeable
    record SampleSession(String title, LocalDate day, LocalTime from, LocalTime to, String place) {
        EventEntry.Session toEntry() {
            return new EventEntry.Session(
                    null,
                    title,
                    day.atTime(from).atZone(RomeTime.ZONE).toInstant(),
                    day.atTime(to).atZone(RomeTime.ZONE).toInstant(),
                    place);
        }
    }

    void load(Viewer coordinator) {
        for (SampleEvent one : sample) {
            EventEntry entry = new EventEntry(
                    one.title(),
                    one.description(),
                    null,
                    one.capacity(),
                    one.privacyNote(),
                    "",
                    one.sessions().stream().map(SampleSession::toEntry).toList(),
                    null);
            long event = events.create(coordinator, entry).event().id();
            one.audiences().forEach(audience -> forms.create(coordinator, event, form(one, audience)));
        }
    }

    private static FormEntry form(SampleEvent event, String audience) {
        return new FormEntry(
                audience,
                "",
                RomeTime.startOf(event.opensOn()),
                RomeTime.endOf(event.closesOn()),
                List.of(
                        new FormEntry.Field(null, "Scuola", FormField.Kind.SHORT_TEXT, true, ""),
                        new FormEntry.Field(
                                null, "Ruolo", FormField.Kind.CHOICE, true, "Dirigente\nDocente\nPersonale ATA\nAltro"),
                        new FormEntry.Field(null, "Esigenze particolari", FormField.Kind.LONG_TEXT, false, "")),
                null);
    }

    private static List<SampleEvent> read(ResourceLoader resources, ObjectMapper json) {
        try (InputStream file = resources.getResourceAsStream(FILE).orElseThrow()) {
            return json.readValue(file, Argument.listOf(SampleEvent.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
