package it.tappe.notification.mail;

import io.micronaut.context.annotation.Value;
import it.tappe.store.FileStore;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    private final FileStore store;
    private final String host;

    MailWriter(MailSettings settings, FileStore store, @Value("${tappe.address}") String address) {
        this.settings = settings;
        this.store = store;
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

    private MimeMultipart content(OutboxMail mail) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text(mail.text(), "plain"));
        alternatives.addBodyPart(text(mail.html(), "html"));
        MimeMultipart all = new MimeMultipart("mixed");
        String calendar = mail.calendar();
        if (calendar != null) {
            alternatives.addBodyPart(
                    calendar(calendar, "text/calendar; charset=UTF-8; method=" + mail.calendarMethod()));
            all.addBodyPart(attached(calendar(calendar, "application/ics; name=invito.ics"), "invito.ics"));
        }
        String file = mail.fileName();
        if (file != null) {
            all.addBodyPart(attached(file(mail), file));
        }
        if (all.getCount() == 0) {
            return alternatives;
        }
        MimeBodyPart read = new MimeBodyPart();
        read.setContent(alternatives);
        all.addBodyPart(read, 0);
        return all;
    }

    private static MimeBodyPart attached(MimeBodyPart part, String name) throws MessagingException {
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(name);
        return part;
    }

    private MimeBodyPart file(OutboxMail mail) throws MessagingException {
        try (InputStream content = store.open(String.valueOf(mail.fileSha256()))) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, mail.fileType())));
            part.setHeader("Content-Transfer-Encoding", "base64");
            return part;
        } catch (IOException | UncheckedIOException gone) {
            throw new MessagingException("l’allegato non si può leggere", new IOException(gone));
        }
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
