package it.tappe.notification.mail;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.notification.mail.server.Outcome;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What {@link Postman} reads and writes of the outbox, each step in a transaction of its own. */
@Singleton
@Transactional
class OutboxRecords {
    private static final String DIED = "Chi lo stava inviando si è interrotto: potrebbe essere arrivato oppure no.";
    private static final String EXPIRED = "È rimasto in attesa troppo a lungo.";

    private final OutboxMailRepository mails;
    private final MailSettings settings;
    private final Clock clock;

    OutboxRecords(OutboxMailRepository mails, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** Ends what nobody sends any more: claims of senders that died, mails that have waited too long. */
    void tidy() {
        Instant now = clock.instant();
        mails.orphaned(now.minus(settings.claim()), DIED, OutboxMail.FORGOTTEN);
        mails.expire(now.minus(settings.expiry()), EXPIRED, OutboxMail.FORGOTTEN);
    }

    List<Long> due(int limit) {
        return mails.due(clock.instant(), limit);
    }

    /** The mail, if it is ours to send now: of several nodes one gets it. */
    Optional<OutboxMail> claim(long id) {
        return mails.claim(id, clock.instant()) == 1 ? mails.findById(id) : Optional.empty();
    }

    void settle(OutboxMail mail, Outcome outcome) {
        Instant now = clock.instant();
        List<Duration> pauses = settings.pauses();
        switch (outcome.kind()) {
            case TAKEN -> mails.sent(mail.id(), mail.attempts(), now, OutboxMail.FORGOTTEN);
            case UNCERTAIN -> end(mail, OutboxMail.State.UNCERTAIN, outcome);
            case REFUSED -> end(mail, OutboxMail.State.GIVEN_UP, outcome);
            case FAILED -> {
                if (mail.failures() < pauses.size()) {
                    Instant next = now.plus(pauses.get(mail.failures()));
                    mails.postpone(mail.id(), mail.attempts(), next, outcome.error());
                } else {
                    end(mail, OutboxMail.State.GIVEN_UP, outcome);
                }
            }
        }
    }

    void explain(String error) {
        mails.explain(clock.instant(), error);
    }

    private void end(OutboxMail mail, OutboxMail.State state, Outcome outcome) {
        mails.end(mail.id(), mail.attempts(), state, outcome.error(), OutboxMail.FORGOTTEN);
    }
}
