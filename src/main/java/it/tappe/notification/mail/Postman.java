package it.tappe.notification.mail;

import it.tappe.notification.mail.server.MailServer;
import it.tappe.notification.mail.server.Outcome;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the outbox. First the server is reached: one that is away costs no mail an attempt. Then a mail is claimed, in
 * a transaction that is over before the mail is handed on; so whatever dies on the way, no mail is handed on twice, and
 * one of which nobody knows is shown as uncertain.
 */
@Singleton
public class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    /** Mails over one connection: some servers take no more than a hundred. */
    private static final int BATCH = 50;

    private final MailServer server;
    private final MailWriter writer;
    private final OutboxRecords records;

    Postman(MailServer server, MailWriter writer, OutboxRecords records) {
        this.server = server;
        this.writer = writer;
        this.records = records;
    }

    /** Sends what is due; false when the server could not be reached. Several may do so at the same time. */
    public boolean sendDue() {
        if (!server.isThere()) {
            return true;
        }
        records.tidy();
        for (List<Long> due = records.due(BATCH); !due.isEmpty(); due = records.due(BATCH)) {
            try (MailServer.Connection connection = server.connect()) {
                send(due, connection);
            } catch (MessagingException away) {
                String reason = String.valueOf(away.getMessage());
                LOG.warn("The mail server cannot be reached: {}", reason);
                records.explain(new Outcome(Outcome.Kind.FAILED, "Il server di posta non risponde: " + reason).error());
                return false;
            }
        }
        return true;
    }

    private void send(List<Long> due, MailServer.Connection connection) {
        for (long id : due) {
            Optional<OutboxMail> mail = records.claim(id);
            if (mail.isPresent()) {
                Outcome outcome = send(mail.get(), connection);
                records.settle(mail.get(), outcome);
                if (!outcome.leavesConnection()) {
                    LOG.warn("Mail {} was not sent ({}): {}", id, outcome.kind(), outcome.error());
                    return;
                }
            }
        }
    }

    private Outcome send(OutboxMail mail, MailServer.Connection connection) {
        try {
            return connection.send(writer.write(mail));
        } catch (MessagingException unwritable) {
            return Outcome.refused("L’indirizzo non è valido: " + unwritable.getMessage());
        }
    }
}
