package it.tappe.notification;

import io.micronaut.runtime.event.annotation.EventListener;
import it.tappe.access.Account;
import it.tappe.notification.calendar.Addresses;
import it.tappe.notification.calendar.Invitations;
import it.tappe.notification.calendar.WebinarAppointment;
import it.tappe.notification.mail.Mail;
import it.tappe.notification.mail.Outbox;
import it.tappe.notification.mail.Recipient;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.WebinarCancelled;
import it.tappe.webinar.WebinarChanged;
import it.tappe.webinar.WebinarChanged.What;
import it.tappe.webinar.WebinarScheduled;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Webinars: those that are announced, changes that participants have to know of, and cancellations. */
@Singleton
class WebinarMails {
    private static final String TEMPLATE = "webinar";

    private final Recipients recipients;
    private final ProjectWorks projectWorks;
    private final Invitations invitations;
    private final Addresses addresses;
    private final Outbox outbox;

    WebinarMails(
            Recipients recipients,
            ProjectWorks projectWorks,
            Invitations invitations,
            Addresses addresses,
            Outbox outbox) {
        this.recipients = recipients;
        this.projectWorks = projectWorks;
        this.invitations = invitations;
        this.addresses = addresses;
        this.outbox = outbox;
    }

    @EventListener
    void scheduled(WebinarScheduled event) {
        if (event.announced()) {
            send(event.webinar(), participants(event.webinar()), "Nuovo webinar: ", "È in programma un nuovo webinar.");
        }
    }

    /** Those whom the webinar is no longer for are told that they need not come. */
    @EventListener
    void changed(WebinarChanged event) {
        if (event.what().isEmpty()) {
            return;
        }
        Map<Long, Account> present = participants(event.after());
        send(event.after(), present, "Webinar modificato: ", news(event));
        Map<Long, Account> released = participants(event.before());
        released.keySet().removeAll(present.keySet());
        Webinar after = event.after();
        released.values()
                .forEach(account -> put(
                        after,
                        account,
                        "Non ti riguarda più: ",
                        "Questo webinar non riguarda più i tuoi ambiti.",
                        true));
    }

    @EventListener
    void cancelled(WebinarCancelled event) {
        send(
                event.webinar(),
                participants(event.webinar()),
                "Webinar annullato: ",
                "Questo webinar è stato annullato.");
    }

    private static String news(WebinarChanged event) {
        Set<What> what = event.what();
        if (what.contains(What.DATE)) {
            return "È cambiata la data: prima era " + event.before().when() + ".";
        }
        return what.contains(What.LINK)
                ? "È cambiato il collegamento per partecipare."
                : "Sono cambiati il titolo o gli ambiti.";
    }

    private void send(Webinar webinar, Map<Long, Account> participants, String subject, String news) {
        participants.values().forEach(account -> put(webinar, account, subject, news, webinar.isCancelled()));
    }

    private void put(Webinar webinar, Account account, String subject, String news, boolean isOff) {
        Recipient to = Recipient.of(account);
        outbox.put(Mail.of(
                        "webinar " + webinar.id() + " version " + webinar.version(),
                        to,
                        subject + webinar.title(),
                        TEMPLATE,
                        Map.of("webinar", webinar, "news", news))
                .inviting(invitations.of(
                        WebinarAppointment.of(
                                webinar, webinar.title(), addresses.page("/webinar/" + webinar.id()), isOff),
                        to)));
    }

    /** Teams, tutors and tutor provinces of the areas that it is for, each person once. */
    private Map<Long, Account> participants(Webinar webinar) {
        List<ProjectWork> works = projectWorks.ofProgramme(webinar.programmeId()).stream()
                .filter(work -> webinar.isFor(work.areaId()))
                .toList();
        Map<Long, Account> people = new LinkedHashMap<>();
        recipients.everybody(works).keySet().forEach(account -> people.put(account.id(), account));
        return people;
    }
}
