package it.tappe.notification.mail.server;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

/** Whoever takes the mails. */
public interface MailServer {

    /** Whether there is one; without, mails wait. */
    boolean isThere();

    /** What the page of mails has to say about it, or null. */
    @Nullable
    String notice();

    /** Fails when it is away, too slow, or wants no mails from us: nothing has been sent then. */
    Connection connect() throws MessagingException;

    /** A connection over which mails are sent one after the other. */
    interface Connection extends AutoCloseable {

        /** Hands one mail over; what goes wrong is an outcome. */
        Outcome send(MimeMessage message);

        @Override
        void close();
    }
}
