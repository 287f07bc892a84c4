package it.tappe.notification.mail;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Where every mail is put, in the transaction of what it tells of: when that is undone, so is the mail. It is sent
 * afterwards, however long the mail server is away.
 */
@Singleton
@Transactional
public class Outbox {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUBJECT = 300;

    private final OutboxMailRepository mails;
    private final MailText texts;
    private final ApplicationEventPublisher<Put> events;
    private final Clock clock;

    Outbox(OutboxMailRepository mails, MailText texts, ApplicationEventPublisher<Put> events, Clock clock) {
        this.mails = mails;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** A mail waits to be sent as soon as the transaction is over. */
    record Put() {}

    /** Puts the mail in; does nothing when the address has had one for this cause already. */
    public void put(Mail mail) {
        String html = texts.html(mail);
        Invitation invitation = mail.invitation();
        Mail.File file = mail.file();
        mails.put(
                mail.cause(),
                mail.to().address(),
                cut(mail.to().name(), LONGEST_NAME),
                mail.to().accountId(),
                cut(mail.subject(), LONGEST_SUBJECT),
                html,
                MailText.plain(html),
                invitation == null ? null : invitation.calendar(),
                invitation == null ? null : invitation.method(),
                file == null ? null : file.name(),
                file == null ? null : file.mediaType(),
                file == null ? null : file.sha256(),
                mail.isSecret(),
                clock.instant());
        events.publishEvent(new Put());
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
