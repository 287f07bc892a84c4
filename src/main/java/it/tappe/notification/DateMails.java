package it.tappe.notification;

import io.micronaut.runtime.event.annotation.EventListener;
import it.tappe.access.Account;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.deliverable.extension.ExtensionGranted;
import it.tappe.deliverable.extension.LateDoorOpened;
import it.tappe.notification.mail.Mail;
import it.tappe.notification.mail.Outbox;
import it.tappe.notification.mail.Recipient;
import it.tappe.projectwork.ProjectWork;
import it.tappe.rescheduling.DatesMoved;
import it.tappe.shared.RomeTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Dates that have changed: for one project work, or for all that follow a step. */
@Singleton
class DateMails {
    private final Recipients recipients;
    private final Deliverables deliverables;
    private final Outbox outbox;

    DateMails(Recipients recipients, Deliverables deliverables, Outbox outbox) {
        this.recipients = recipients;
        this.deliverables = deliverables;
        this.outbox = outbox;
    }

    @EventListener
    void extended(ExtensionGranted event) {
        String subject = "Proroga al " + RomeTime.date(event.extension().newDueOn()) + ": "
                + event.before().stepTitle();
        for (Account account : recipients.team(event.work())) {
            outbox.put(Mail.of(
                    "extension " + event.extension().id(),
                    Recipient.of(account),
                    subject,
                    "extension-granted",
                    Map.of("event", event)));
        }
    }

    @EventListener
    void reopened(LateDoorOpened event) {
        String subject = "Consegna riaperta fino al " + RomeTime.date(event.door().untilOn()) + ": "
                + event.deliverable().stepTitle();
        for (Account account : recipients.team(event.work())) {
            outbox.put(Mail.of(
                    "late door " + event.door().id(),
                    Recipient.of(account),
                    subject,
                    "late-door-opened",
                    Map.of("event", event)));
        }
    }

    /** One mail to each, however many project works it concerns; approved ones concern nobody any more. */
    @EventListener
    void moved(DatesMoved event) {
        List<Long> ids = event.works().stream().map(ProjectWork::id).toList();
        Map<Long, Deliverable> owed = deliverables.of(ids).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.stepId() == event.stepId() && one.phase() != Deliverable.Phase.APPROVED)
                .collect(Collectors.toMap(Deliverable::projectWorkId, one -> one));
        List<ProjectWork> open = event.works().stream()
                .filter(work -> owed.containsKey(work.id()))
                .toList();
        String subject = (event.isUndone() ? "Tornano le date di prima: " : "Nuove date: ") + event.label();
        recipients
                .everybody(open)
                .forEach((account, works) -> outbox.put(Mail.of(
                        "date move " + event.id() + (event.isUndone() ? " undone" : ""),
                        Recipient.of(account),
                        subject,
                        "dates-moved",
                        Map.of("event", event, "own", own(event, works, owed)))));
    }

    /** Of those that follow a deadline of their own, a sentence each: an extension, changes that were asked for. */
    private static List<String> own(DatesMoved event, List<ProjectWork> works, Map<Long, Deliverable> owed) {
        Instant common = RomeTime.endOf(event.after().dueOn());
        List<String> own = new ArrayList<>();
        for (ProjectWork work : works) {
            Deliverable deliverable = owed.get(work.id());
            if (deliverable != null && !deliverable.deadlines().dueAt().equals(common)) {
                own.add(work.label() + ": per la proroga o le modifiche richieste si consegna "
                        + RomeTime.deadline(deliverable.deadlines().dueAt()) + ".");
            }
        }
        return own;
    }
}
