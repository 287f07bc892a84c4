package it.tappe.notification.mail;

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
    private final OutboxMailRepository mails;
    private final MailText texts;
    private final Clock clock;

    Outbox(OutboxMailRepository mails, MailText texts, Clock clock) {
        this.mails = mails;
        this.texts = texts;
        this.clock = clock;
    }

    /** Puts the mail in; does nothing when the address has had one for this cause already. */
    public void put(Mail mail) {
        String html = texts.html(mail);
        Invitation invitation = mail.invitation();
        mails.put(
                mail.cause(),
                mail.to().address(),
                mail.to().name(),
                mail.to().accountId(),
                mail.subject(),
                html,
                MailText.plain(html),
                invitation == null ? null : invitation.calendar(),
                invitation == null ? null : invitation.method(),
                mail.isSecret(),
                clock.instant());
    }
}
