package it.tappe.notification.mail;

import io.micronaut.context.annotation.Value;
import jakarta.activation.DataHandler;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/** Writes a mail as it goes over the wire: text and HTML beside each other, the calendar's entry behind them. */
@Singleton
class MailWriter {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Session NO_SESSION = Session.getInstance(new Properties());

    private final MailSettings settings;
    private final String host;

    MailWriter(MailSettings settings, @Value("${tappe.address}") String address) {
        this.settings = settings;
        String named = URI.create(address).getHost();
        this.host = named == null ? "localhost" : named;
    }

    /** The same mail has the same Message-ID at each attempt. Fails when the recipient's address is none. */
    MimeMessage write(OutboxMail mail) throws MessagingException {
        String id = "<outbox-" + mail.id() + "." + mail.createdAt().toEpochMilli() + "@" + host + ">";
        MimeMessage message = new MimeMessage(NO_SESSION) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setFrom(address(settings.from(), settings.fromName()));
        message.setRecipient(Message.RecipientType.TO, address(mail.address(), mail.name()));
        message.setSubject(line(mail.subject()), UTF_8);
        message.setSentDate(Date.from(mail.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("List-Id", "Tappe <tappe." + host + ">");
        message.setContent(content(mail));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart content(OutboxMail mail) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text(mail.text(), "plain"));
        alternatives.addBodyPart(text(mail.html(), "html"));
        String calendar = mail.calendar();
        if (calendar == null) {
            return alternatives;
        }
        alternatives.addBodyPart(calendar(calendar, "text/calendar; charset=UTF-8; method=" + mail.calendarMethod()));
        MimeBodyPart read = new MimeBodyPart();
        read.setContent(alternatives);
        MimeBodyPart file = calendar(calendar, "application/ics; name=invito.ics");
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName("invito.ics");
        return new MimeMultipart("mixed", read, file);
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart calendar(String calendar, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            InternetAddress written = new InternetAddress(address, line(name), UTF_8);
            written.validate();
            return written;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One line, whatever was typed: what follows a line's end would be another header. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
