package it.tappe.notification;

import io.micronaut.runtime.event.annotation.EventListener;
import it.tappe.access.LinkIssued;
import it.tappe.notification.mail.Mail;
import it.tappe.notification.mail.Outbox;
import it.tappe.notification.mail.Recipient;
import jakarta.inject.Singleton;
import java.util.Map;

/** One-time links: an invitation, or a new password. */
@Singleton
class AccountMails {
    private final Outbox outbox;

    AccountMails(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void issued(LinkIssued event) {
        outbox.put(Mail.of(
                        "link " + event.linkId(),
                        Recipient.of(event.account()),
                        event.isInvitation() ? "Il tuo accesso a Tappe" : "Scegli una nuova password per Tappe",
                        "one-time-link",
                        Map.of("event", event))
                .secret());
    }
}
