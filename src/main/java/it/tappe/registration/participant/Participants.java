package it.tappe.registration.participant;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.registration.Queue;
import it.tappe.registration.Registration;
import it.tappe.registration.event.Events;
import it.tappe.registration.event.WholeEvent;
import it.tappe.shared.Page;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Those who have registered, for coordinators. */
@Singleton
@Transactional
public class Participants {
    private final Events events;
    private final ParticipantRepository participants;
    private final OverviewRepository overviews;
    private final Queue queue;
    private final Journal journal;
    private final Clock clock;

    Participants(
            Events events,
            ParticipantRepository participants,
            OverviewRepository overviews,
            Queue queue,
            Journal journal,
            Clock clock) {
        this.events = events;
        this.participants = participants;
        this.overviews = overviews;
        this.queue = queue;
        this.journal = journal;
        this.clock = clock;
    }

    /** All events with their places; those that begin last come first. */
    public List<EventOverview> events(Viewer viewer) {
        viewer.require(Action.MANAGE_REGISTRATIONS);
        return overviews.list();
    }

    /** How many people have come through each form of an event. */
    public List<FormPlaces> forms(Viewer viewer, long eventId) {
        return overviews.forms(events.find(viewer, eventId).event().id());
    }

    /** In the order of arrival. The cursor is the number after which the page starts. */
    public Page<Participant> list(
            Viewer viewer, long eventId, ParticipantFilter filter, @Nullable Long after, int limit) {
        events.find(viewer, eventId);
        Registration.State state = filter.state();
        String text = filter.text();
        return Page.cut(
                participants.list(
                        eventId,
                        after == null ? 0 : after,
                        filter.formId(),
                        state == null ? null : state.name(),
                        text == null ? null : "%" + text.toLowerCase(Locale.ROOT) + "%",
                        limit + 1),
                limit,
                participant -> String.valueOf(participant.number()));
    }

    /** Everything that is held about one of them. */
    public PersonalData find(Viewer viewer, long eventId, long id) {
        WholeEvent event = events.find(viewer, eventId);
        Registration registration = participants.find(eventId, id).orElseThrow(Refusal.NotFound::new);
        return new PersonalData(
                event.event().title(),
                participants.line(eventId, id).orElseThrow(),
                registration,
                participants.answersOf(id),
                participants.presences(id));
    }

    /** The same, to be handed to the person; who takes it out stands in the journal. */
    public PersonalData handOut(Viewer viewer, long eventId, long id) {
        PersonalData data = find(viewer, eventId, id);
        journal.note(viewer, Act.DOWNLOADED, subject(data.event(), data.registration(), "dati personali"));
        return data;
    }

    /** Cancels a registration on behalf of the person; those who wait move up. */
    public void cancel(Viewer viewer, long eventId, long id) {
        PersonalData data = find(viewer, eventId, id);
        queue.leave(viewer.displayName(), data.registration().id());
    }

    /**
     * Removes name, mail address, answers and links of one registration for good; number, times and presences stay.
     * Refused with 409 while the registration stands and the event is not over.
     */
    public void anonymise(Viewer viewer, long eventId, long id) {
        WholeEvent event = events.find(viewer, eventId);
        Registration registration = participants.find(eventId, id).orElseThrow(Refusal.NotFound::new);
        boolean stands = registration.state() != Registration.State.CANCELLED;
        if (stands && !event.isOverAt(clock.instant())) {
            throw new Refusal.Conflict(
                    "L’iscrizione è valida e l’evento non è ancora finito: annullala prima di rimuovere i dati.");
        }
        forget(viewer, event, registration);
    }

    /** The same for everybody, once the event is over; answers how many there were. */
    public int anonymiseAll(Viewer viewer, long eventId) {
        WholeEvent event = events.find(viewer, eventId);
        if (!event.isOverAt(clock.instant())) {
            throw new Refusal.Conflict("L’evento non è ancora finito: i dati degli iscritti servono ancora.");
        }
        List<Registration> named = participants.named(eventId);
        named.forEach(registration -> forget(viewer, event, registration));
        return named.size();
    }

    private void forget(Viewer viewer, WholeEvent event, Registration registration) {
        if (registration.anonymisedAt() != null) {
            return;
        }
        participants.forgetAnswers(registration.id());
        participants.forgetLinks(registration.id());
        participants.update(registration.anonymised(clock.instant()));
        journal.note(viewer, Act.ANONYMISED, subject(event.event().title(), registration, "dati personali"));
    }

    private static JournalSubject subject(String event, Registration registration, String what) {
        return JournalSubject.of(
                "registration", registration.id(), event + " – iscrizione n. " + registration.number() + ", " + what);
    }
}
