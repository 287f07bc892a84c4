package it.tappe.registration;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Secret;
import it.tappe.registration.event.EventChanged;
import it.tappe.registration.event.EventFacts;
import it.tappe.registration.event.WholeEvent;
import it.tappe.registration.form.WholeForm;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * The queue before an event. Each change locks the event's row in {@code event_queue}, also from several nodes, and
 * then sees what those before it have done: so there are never more confirmed than places, and nobody overtakes.
 */
@Singleton
@Transactional
public class Queue {
    private static final String PUBLIC_FORM = "Modulo pubblico";

    private final RegistrationRepository registrations;
    private final AnswerRepository answers;
    private final EventFacts events;
    private final Journal journal;
    private final Clock clock;
    private final ApplicationEventPublisher<Object> news;

    Queue(
            RegistrationRepository registrations,
            AnswerRepository answers,
            EventFacts events,
            Journal journal,
            Clock clock,
            ApplicationEventPublisher<Object> news) {
        this.registrations = registrations;
        this.answers = answers;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
        this.news = news;
    }

    /** Takes the person in: at once if a place is free, else behind those who wait. The entry has been checked. */
    Arrival join(WholeForm form, RegistrationEntry entry) {
        long eventId = form.form().eventId();
        registrations.advance(eventId, 1);
        long number = registrations.lastNumber(eventId);
        Places places = registrations.places(eventId);
        Optional<Registration> known = registrations.findByEventIdAndActiveEmail(eventId, entry.key());
        if (known.isPresent()) {
            registrations.advance(eventId, -1);
            return repeated(known.get(), form, entry, Arrival.of(number, places));
        }
        Instant now = clock.instant();
        Registration joined = registrations.save(new Registration(
                0,
                eventId,
                form.form().id(),
                number,
                entry.name().strip(),
                entry.email().strip(),
                entry.key(),
                now,
                places.admitNext() ? now : null,
                null,
                null));
        answers.saveAll(entry.toAnswers(joined.id(), form.fields()));
        WholeEvent event = event(eventId);
        journal.note(PUBLIC_FORM, Act.REGISTERED, subject(event, joined));
        String secret = newLink(joined);
        Arrival arrival = Arrival.of(number, places);
        news.publishEvent(
                joined.isConfirmed()
                        ? new RegistrationConfirmed(event, joined, secret)
                        : new RegistrationWaiting(event, joined, places.waiting() + 1, secret));
        return arrival;
    }

    /**
     * Whoever sends the very same again is told the same again. Whoever sends somebody's address with other data is told
     * what a newcomer would be told, so that nobody learns from it who has registered.
     */
    private Arrival repeated(Registration known, WholeForm form, RegistrationEntry entry, Arrival asNew) {
        news.publishEvent(new RegistrationRepeated(event(known.eventId()), known, newLink(known)));
        return entry.isTheSameAs(known, answers.list(known.id()), form.fields()) ? arrival(known) : asNew;
    }

    /** Takes the person out; those who wait move up. Does nothing when the registration no longer stands. */
    public void leave(String actor, long registrationId) {
        Registration asked = registrations.findById(registrationId).orElseThrow(Refusal.NotFound::new);
        registrations.advance(asked.eventId(), 0);
        Registration standing = registrations.findById(registrationId).orElseThrow(Refusal.NotFound::new);
        if (standing.state() == Registration.State.CANCELLED) {
            return;
        }
        Registration gone = registrations.update(standing.cancelled(clock.instant()));
        WholeEvent event = event(gone.eventId());
        journal.note(actor, Act.REGISTRATION_CANCELLED, subject(event, gone));
        news.publishEvent(new RegistrationCancelled(event, standing, newLink(standing)));
        moveUp(gone.eventId());
    }

    /** A coordinator has changed the event: whoever comes has to know, and there may be more places. */
    @EventListener
    void follow(EventChanged change) {
        long eventId = change.after().id();
        if (change.concernsParticipants()) {
            for (Registration one : registrations.standing(eventId)) {
                news.publishEvent(new RegistrationAffected(change, one, newLink(one)));
            }
        }
        moveUp(eventId);
    }

    /** Gives free places to those who have waited longest; nobody moves up once the event has begun. */
    void moveUp(long eventId) {
        registrations.advance(eventId, 0);
        Instant now = clock.instant();
        WholeEvent event = event(eventId);
        int most = registrations.places(eventId).toPromote();
        if (most == 0 || event.hasBegunAt(now)) {
            return;
        }
        for (Registration first : registrations.firstWaiting(eventId, most)) {
            Registration promoted = registrations.update(first.confirmed(now));
            journal.note("Lista d’attesa", Act.PROMOTED, subject(event, promoted));
            news.publishEvent(new RegistrationPromoted(event, promoted, newLink(promoted)));
        }
    }

    Arrival arrival(Registration registration) {
        Registration.State state = registration.state();
        Integer position = state == Registration.State.WAITING
                ? registrations.waitingUntil(registration.eventId(), registration.number())
                : null;
        return new Arrival(state, registration.number(), position);
    }

    private String newLink(Registration registration) {
        String secret = Secret.create();
        registrations.addLink(Secret.hash(secret), registration.id());
        return secret;
    }

    private WholeEvent event(long id) {
        return events.find(id).orElseThrow(Refusal.NotFound::new);
    }

    /** Without the name: the journal is never erased. */
    static JournalSubject subject(WholeEvent event, Registration registration) {
        return JournalSubject.of(
                "registration", registration.id(), event.event().title() + " – iscrizione n. " + registration.number());
    }
}
