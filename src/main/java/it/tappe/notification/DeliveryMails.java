package it.tappe.notification;

import io.micronaut.runtime.event.annotation.EventListener;
import it.tappe.access.Account;
import it.tappe.deliverable.DeliveryTakenBack;
import it.tappe.deliverable.VersionDelivered;
import it.tappe.notification.mail.Mail;
import it.tappe.notification.mail.Outbox;
import it.tappe.notification.mail.Recipient;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;

/** Deliveries: a receipt to the team, and to the tutors what there is to read. */
@Singleton
class DeliveryMails {
    private final Recipients recipients;
    private final Outbox outbox;

    DeliveryMails(Recipients recipients, Outbox outbox) {
        this.recipients = recipients;
        this.outbox = outbox;
    }

    /** Delivered again after it was taken back, it is another delivery. */
    @EventListener
    void delivered(VersionDelivered event) {
        String what = event.deliverable().stepTitle() + ", versione "
                + event.version().number();
        String cause = "version " + event.version().id() + " delivered "
                + Objects.requireNonNull(event.version().deliveredAt()).toEpochMilli();
        Map<String, Object> model = Map.of("event", event);
        for (Account account : recipients.tutors(event.work())) {
            outbox.put(Mail.of(
                    cause,
                    Recipient.of(account),
                    event.work().provinceName() + " ha consegnato: " + what,
                    "version-delivered",
                    model));
        }
        for (Account account : recipients.team(event.work())) {
            outbox.put(Mail.of(
                    cause, Recipient.of(account), "Consegna ricevuta: " + what, "delivery-receipt", model));
        }
    }

    @EventListener
    void takenBack(DeliveryTakenBack event) {
        String subject = event.work().provinceName() + " ha ritirato la consegna: "
                + event.deliverable().stepTitle() + ", versione "
                + event.version().number();
        String cause = "version " + event.version().id() + " taken back "
                + event.takenBackAt().toEpochMilli();
        for (Account account : recipients.tutors(event.work())) {
            outbox.put(Mail.of(
                    cause, Recipient.of(account), subject, "delivery-taken-back", Map.of("event", event)));
        }
    }
}
