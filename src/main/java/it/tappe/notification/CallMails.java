package it.tappe.notification;

import io.micronaut.runtime.event.annotation.EventListener;
import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Viewer;
import it.tappe.document.calendar.CalendarEvent;
import it.tappe.notification.calendar.CallEvents;
import it.tappe.notification.calendar.Invitations;
import it.tappe.notification.mail.Mail;
import it.tappe.notification.mail.Outbox;
import it.tappe.notification.mail.Recipient;
import it.tappe.projectwork.ProjectWork;
import it.tappe.support.CallBooked;
import it.tappe.support.CallCancelled;
import it.tappe.support.CallMoved;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mails about support calls: to the team, the tutor and the tutor province, which is invited; also to whoever did it, as a
 * confirmation. Each carries the appointment, so that calendars follow.
 */
@Singleton
class CallMails {
    private final Recipients recipients;
    private final Accounts accounts;
    private final CallEvents events;
    private final Invitations invitations;
    private final Outbox outbox;
    private final Clock clock;

    CallMails(
            Recipients recipients,
            Accounts accounts,
            CallEvents events,
            Invitations invitations,
            Outbox outbox,
            Clock clock) {
        this.recipients = recipients;
        this.accounts = accounts;
        this.events = events;
        this.invitations = invitations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void booked(CallBooked event) {
        CallNews news = CallNews.booked(event);
        tell(news, event.work(), event.by());
    }

    @EventListener
    void moved(CallMoved event) {
        CallNews news = CallNews.moved(event);
        tell(news, event.work(), event.by());
        if (event.before().tutorId() != event.call().tutorId()) {
            CallNews released = CallNews.released(event);
            accounts.named(List.of(event.before().tutorId())).stream()
                    .filter(Account::active)
                    .forEach(tutor -> put(released, tutor, event.by(), false));
        }
    }

    @EventListener
    void cancelled(CallCancelled event) {
        tell(CallNews.cancelled(event), event.work(), event.by());
    }

    private void tell(CallNews news, ProjectWork work, Viewer by) {
        List<Account> taking = new ArrayList<>(recipients.team(work));
        accounts.named(List.of(news.call().tutorId())).stream()
                .filter(Account::active)
                .forEach(taking::add);
        taking.forEach(account -> put(news, account, by, false));
        recipients.tutorProvince(work).forEach(account -> put(news, account, by, true));
        if (taking.stream().noneMatch(account -> account.id() == by.accountId())) {
            accounts.active(by.accountId()).ifPresent(account -> outbox.put(mail(news, account, by, false)));
        }
    }

    private void put(CallNews news, Account to, Viewer by, boolean invited) {
        CalendarEvent event = events.event(news.call(), news.sequence(), clock.instant(), news.isOff());
        outbox.put(mail(news, to, by, invited).inviting(invitations.of(event, Recipient.of(to))));
    }

    private static Mail mail(CallNews news, Account to, Viewer by, boolean invited) {
        Map<String, Object> model = new HashMap<>();
        model.put("news", news);
        model.put("headline", news.headline(to.id() == by.accountId(), by.displayName()));
        model.put("invited", invited);
        return Mail.of(news.cause(), Recipient.of(to), news.subject(), "call", model);
    }
}
