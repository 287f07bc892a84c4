package it.tappe.notification.mail.server;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * A connection to an SMTP server that knows how far it has come with a mail: until its text has been ended, the server
 * surely does not have it; from then on only the server's answer tells.
 */
class SmtpConnection extends SMTPTransport implements MailServer.Connection {
    private boolean ended;

    SmtpConnection(Session session) {
        super(session, null);
    }

    @Override
    public Outcome send(MimeMessage message) {
        ended = false;
        try {
            message.saveChanges();
            sendMessage(message, message.getAllRecipients());
            return Outcome.TAKEN;
        } catch (MessagingException failed) {
            return outcome(failed);
        }
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        ended = true;
        super.finishData();
    }

    @Override
    public synchronized void close() {
        try {
            super.close();
        } catch (MessagingException gone) {
            // nothing is left to be closed
        }
    }

    private Outcome outcome(MessagingException failed) {
        SMTPAddressFailedException address = find(failed, SMTPAddressFailedException.class);
        if (address != null && address.getReturnCode() > 0) {
            return Outcome.answered(address.getReturnCode(), text(address));
        }
        SMTPSendFailedException answer = find(failed, SMTPSendFailedException.class);
        if (answer != null && answer.getReturnCode() > 0) {
            return answered(answer);
        }
        return ended ? Outcome.uncertain(text(failed)) : Outcome.failed(text(failed));
    }

    /** A sender whom the server does not want is a matter of settings: not the recipient's, so another attempt is made. */
    private static Outcome answered(SMTPSendFailedException answer) {
        return String.valueOf(answer.getCommand()).startsWith("MAIL")
                ? Outcome.failed(text(answer))
                : Outcome.answered(answer.getReturnCode(), text(answer));
    }

    private static <T extends MessagingException> @Nullable T find(MessagingException failed, Class<T> type) {
        for (@Nullable Exception one = failed; one != null; one = next(one)) {
            if (type.isInstance(one)) {
                return type.cast(one);
            }
        }
        return null;
    }

    private static @Nullable Exception next(Exception one) {
        return one instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static String text(MessagingException failed) {
        Exception next = failed instanceof SendFailedException ? null : failed.getNextException();
        String said = failed.getMessage() + (next == null ? "" : ": " + next.getMessage());
        return said.replaceAll("\\s+", " ").strip();
    }
}
