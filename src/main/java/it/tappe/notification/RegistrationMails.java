package it.tappe.notification;

import io.micronaut.runtime.event.annotation.EventListener;
import it.tappe.document.calendar.CalendarEvent;
import it.tappe.notification.calendar.Invitations;
import it.tappe.notification.mail.Mail;
import it.tappe.notification.mail.Outbox;
import it.tappe.notification.mail.Recipient;
import it.tappe.registration.Registration;
import it.tappe.registration.RegistrationAffected;
import it.tappe.registration.RegistrationCancelled;
import it.tappe.registration.RegistrationConfirmed;
import it.tappe.registration.RegistrationPromoted;
import it.tappe.registration.RegistrationRepeated;
import it.tappe.registration.RegistrationWaiting;
import it.tappe.registration.event.EventSession;
import it.tappe.registration.event.WholeEvent;
import it.tappe.shared.RomeTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What people who register for an event are written: all of it for their eyes only, for each mail has a secret link. */
@Singleton
class RegistrationMails {
    private static final int LONGEST_SUBJECT = 200;

    private final Outbox outbox;
    private final Invitations invitations;
    private final Clock clock;

    RegistrationMails(Outbox outbox, Invitations invitations, Clock clock) {
        this.outbox = outbox;
        this.invitations = invitations;
        this.clock = clock;
    }

    @EventListener
    void confirmed(RegistrationConfirmed news) {
        put(
                "confirmed",
                news.event(),
                news.registration(),
                news.secret(),
                "Iscrizione confermata",
                "il tuo posto è confermato. Gli orari sono in allegato: puoi metterli nel tuo calendario.",
                true);
    }

    @EventListener
    void waiting(RegistrationWaiting news) {
        put(
                "waiting",
                news.event(),
                news.registration(),
                news.secret(),
                "Sei in lista d’attesa",
                "i posti sono esauriti: sei in lista d’attesa, al posto numero " + news.position()
                        + ". Se si libera un posto per te, ti scriviamo subito.",
                false);
    }

    @EventListener
    void promoted(RegistrationPromoted news) {
        put(
                "promoted",
                news.event(),
                news.registration(),
                news.secret(),
                "Si è liberato un posto",
                "si è liberato un posto ed è tuo: l’iscrizione è confermata. Se non puoi più venire annullala, così il"
                        + " posto va a un’altra persona.",
                true);
    }

    /** At most once a day, so that nobody's mailbox is filled through a public form. */
    @EventListener
    void repeated(RegistrationRepeated news) {
        put(
                "repeated on " + RomeTime.dayOf(clock.instant()),
                news.event(),
                news.registration(),
                news.secret(),
                "Eri già tra gli iscritti",
                "questo indirizzo era già iscritto, e non è cambiato nulla. Stato dell’iscrizione: "
                        + news.registration().state().label().toLowerCase(Locale.ROOT) + ".",
                news.registration().isConfirmed());
    }

    @EventListener
    void cancelled(RegistrationCancelled news) {
        List<CalendarEvent> gone = news.event().sessions().stream()
                .map(session -> appointment(news.event().event().title(), session, news.registration(), 1, true))
                .toList();
        Mail mail = mail(
                "cancelled",
                news.event(),
                news.registration(),
                news.secret(),
                "Iscrizione annullata",
                "la tua iscrizione è stata annullata. Se è un errore puoi iscriverti di nuovo dal modulo pubblico.");
        outbox.put(news.registration().isConfirmed() ? mail.inviting(invitations.of(gone, mail.to())) : mail);
    }

    @EventListener
    void changed(RegistrationAffected news) {
        WholeEvent now = new WholeEvent(news.change().after(), news.change().sessionsAfter());
        Registration one = news.registration();
        Mail mail = mail(
                "event changed " + news.change().after().version(),
                now,
                one,
                news.secret(),
                "Cambiano orari o luoghi",
                "l’evento è cambiato. Sotto trovi gli orari e i luoghi che valgono ora; se non puoi più venire, annulla"
                        + " l’iscrizione.");
        List<CalendarEvent> all = new ArrayList<>(appointments(now, one));
        news.change()
                .sessionsRemoved()
                .forEach(gone -> all.add(appointment(now.event().title(), gone, one, 1, true)));
        outbox.put(one.isConfirmed() ? mail.inviting(invitations.of(all, mail.to())) : mail);
    }

    private void put(
            String what,
            WholeEvent event,
            Registration registration,
            String secret,
            String subject,
            String sentence,
            boolean inviting) {
        Mail mail = mail(what, event, registration, secret, subject, sentence);
        outbox.put(inviting ? mail.inviting(invitations.of(appointments(event, registration), mail.to())) : mail);
    }

    private static Mail mail(
            String what, WholeEvent event, Registration registration, String secret, String subject, String sentence) {
        return Mail.of(
                        "registration " + registration.id() + " " + what,
                        new Recipient(registration.email(), registration.name(), null),
                        cut(subject + ": " + event.event().title()),
                        "registration",
                        Map.of("event", event, "sentence", sentence, "link", "/iscrizioni/annulla/" + secret))
                .secret();
    }

    private static String cut(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    private List<CalendarEvent> appointments(WholeEvent event, Registration registration) {
        return event.sessions().stream()
                .map(session -> appointment(event.event().title(), session, registration, 0, false))
                .toList();
    }

    /** One session in one person's calendar; {@code later} makes it newer than what was sent of the same version. */
    private CalendarEvent appointment(
            String event, EventSession session, Registration registration, int later, boolean cancelled) {
        return new CalendarEvent(
                "session-" + session.id() + "-registration-" + registration.id() + "@tappe",
                (int) session.version() + later,
                session.startsAt(),
                session.endsAt(),
                event + " – " + session.title(),
                "Iscrizione n. " + registration.number(),
                session.place(),
                null,
                clock.instant(),
                cancelled);
    }
}
