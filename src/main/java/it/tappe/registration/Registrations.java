package it.tappe.registration;

import io.micronaut.context.annotation.Value;
import it.tappe.access.Secret;
import it.tappe.access.Throttle;
import it.tappe.registration.event.EventFacts;
import it.tappe.registration.event.WholeEvent;
import it.tappe.registration.form.FormFacts;
import it.tappe.registration.form.WholeForm;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;

/** Registering for events, for everybody who has a form's public link; changing one's mind with the secret one. */
@Singleton
public class Registrations {
    private final FormFacts forms;
    private final EventFacts events;
    private final RegistrationRepository registrations;
    private final AnswerRepository answers;
    private final Queue queue;
    private final Turns turns;
    private final Clock clock;
    private final Throttle throttle;

    Registrations(
            FormFacts forms,
            EventFacts events,
            RegistrationRepository registrations,
            AnswerRepository answers,
            Queue queue,
            Turns turns,
            Clock clock,
            @Value("${tappe.registration.tries}") int tries) {
        this.forms = forms;
        this.events = events;
        this.registrations = registrations;
        this.answers = answers;
        this.queue = queue;
        this.turns = turns;
        this.clock = clock;
        this.throttle = new Throttle(tries, "Troppe iscrizioni da questa rete.");
    }

    /** The form behind a public link, in either case; refused with 404 when there is none. */
    public PublicForm form(String publicCode) {
        WholeForm whole = whole(publicCode);
        WholeEvent event = event(whole.form().eventId());
        return new PublicForm(
                whole,
                event,
                registrations.places(event.event().id()),
                whole.form().openness(clock.instant()));
    }

    /**
     * Registers a person, who waits for a place when none is free. The same address is registered once for an event,
     * through whichever of its forms. Refused with 409 outside the form's times, with 429 when one network address
     * registers too often.
     *
     * @param networkAddress from which it is asked
     */
    public Arrival register(String publicCode, RegistrationEntry entry, String networkAddress) {
        WholeForm whole = whole(publicCode);
        throttle.take(networkAddress);
        whole.form().requireOpen(clock.instant());
        entry.check(whole.fields());
        return turns.take(whole.form().eventId(), () -> queue.join(whole, entry));
    }

    /** One's own registration; refused with 404 when the link is unknown. */
    public OwnRegistration own(String secret) {
        Registration registration = registrations
                .findBySecretHash(Secret.hash(secret))
                .orElseThrow(() -> new Refusal.NotFound(
                        "Questo collegamento non porta a nessuna iscrizione. Controlla di averlo copiato per intero."));
        WholeEvent event = event(registration.eventId());
        boolean stands = registration.state() != Registration.State.CANCELLED;
        return new OwnRegistration(
                registration,
                event,
                answers.list(registration.id()),
                queue.arrival(registration),
                stands && !event.hasBegunAt(clock.instant()));
    }

    /** Cancels one's own registration; once more does nothing. Refused with 409 once the event has begun. */
    public void cancel(String secret) {
        OwnRegistration own = own(secret);
        if (own.event().hasBegunAt(clock.instant())) {
            throw new Refusal.Conflict("L’evento è già cominciato: l’iscrizione non si può più annullare.");
        }
        turns.take(own.event().event().id(), () -> {
            queue.leave("Collegamento personale", own.registration().id());
            return true;
        });
    }

    private WholeForm whole(String publicCode) {
        return forms.find(publicCode.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new Refusal.NotFound(
                        "Nessun modulo di iscrizione ha questo indirizzo. Controlla di averlo copiato per intero."));
    }

    private WholeEvent event(long id) {
        return events.find(id).orElseThrow(Refusal.NotFound::new);
    }
}
