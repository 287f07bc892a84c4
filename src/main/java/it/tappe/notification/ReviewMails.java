package it.tappe.notification;

import io.micronaut.runtime.event.annotation.EventListener;
import it.tappe.access.Account;
import it.tappe.deliverable.review.AdviceGiven;
import it.tappe.deliverable.review.ReviewReleased;
import it.tappe.notification.mail.Mail;
import it.tappe.notification.mail.Outbox;
import it.tappe.notification.mail.Recipient;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;

/** Reviews and advice: to those who have to go on from them. */
@Singleton
class ReviewMails {
    private final Recipients recipients;
    private final Outbox outbox;

    ReviewMails(Recipients recipients, Outbox outbox) {
        this.recipients = recipients;
        this.outbox = outbox;
    }

    /** To those whom the preview of the decision names. */
    @EventListener
    void released(ReviewReleased event) {
        String subject = event.review().decision().label() + ": "
                + event.deliverable().stepTitle() + ", versione " + event.review().number();
        for (Account account : recipients.team(event.work())) {
            outbox.put(Mail.of(
                    "review of version " + event.review().submissionId(),
                    Recipient.of(account),
                    subject,
                    "review-released",
                    Map.of("event", event)));
        }
    }

    @EventListener
    void advised(AdviceGiven event) {
        String subject = "Un consiglio su " + event.work().provinceName() + ": "
                + event.deliverable().stepTitle();
        Stream.concat(recipients.team(event.work()).stream(), recipients.tutors(event.work()).stream())
                .forEach(account -> outbox.put(Mail.of(
                        "advice " + event.id(),
                        Recipient.of(account),
                        subject,
                        "advice-given",
                        Map.of("event", event))));
    }
}
