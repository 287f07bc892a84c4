package it.tappe.notification.reminder;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.notification.mail.Mail;
import it.tappe.notification.mail.Outbox;
import it.tappe.notification.mail.Recipient;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;

/** Sends one digest: mail and memory of it in one transaction, so that nothing is lost or told twice. */
@Singleton
@Transactional
class Digests {
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_TITLE = 700;

    private final SentReminderRepository sent;
    private final Outbox outbox;

    Digests(SentReminderRepository sent, Outbox outbox) {
        this.sent = sent;
        this.outbox = outbox;
    }

    /** Sends it; false when the person has had the mail of this day, perhaps from another node. */
    public boolean send(Digest digest, Instant now) {
        if (sent.claim(digest.to().id(), digest.on(), now) == 0) {
            return false;
        }
        for (Reminder one : digest.reminders()) {
            Occasion occasion = one.occasion();
            sent.note(
                    digest.to().id(),
                    one.rule().id(),
                    occasion.subject().name(),
                    occasion.thing(),
                    occasion.date(),
                    one.rule().days(),
                    cut(occasion.label(), LONGEST_TITLE),
                    occasion.path(),
                    digest.on(),
                    now);
        }
        outbox.put(Mail.of(
                "reminders for account " + digest.to().id() + " on " + digest.on(),
                Recipient.of(digest.to()),
                cut(digest.subject(), LONGEST_SUBJECT),
                "reminders",
                Map.of("digest", digest)));
        return true;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
