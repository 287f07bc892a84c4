package it.tappe.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import it.tappe.store.FileStore;
import it.tappe.store.Incoming;
import it.tappe.testing.TappeServer;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes over the wire, as a mail program reads it. */
class MailContentTest {
    private static final GreenMail POST = started();

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo()
            .with("tappe.mail.kept-inside", false)
            .with("tappe.mail.host", "127.0.0.1")
            .with("tappe.mail.port", POST.getSmtp().getPort())
            .with("tappe.mail.tls", "none")
            .with("tappe.mail.from", "tappe@upi.example")
            .with("tappe.mail.from-name", "Tappe – Unità di progetto");

    private static GreenMail started() {
        GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());
        post.start();
        return post;
    }

    @AfterAll
    static void stop() {
        POST.stop();
    }

    @BeforeEach
    void emptyTheBox() throws Exception {
        POST.purgeEmailFromAllMailboxes();
    }

    @Test
    void saysTheSameInPlainTextAndInHtml() throws Exception {
        MimeMessage mail = sent(SampleMails.to("forli@example.org", "content 1"));
        assertThat(mail.getSubject()).isEqualTo("Nuove date: è così");
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Tappe – Unità di progetto");
        InternetAddress to = (InternetAddress) mail.getAllRecipients()[0];
        assertThat(to.getPersonal()).isEqualTo("Gruppo di lavoro Forlì-Cesena");

        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        String text = (String) parts.getBodyPart(0).getContent();
        assertThat(parts.getBodyPart(0).getContentType().toLowerCase()).startsWith("text/plain; charset=utf-8");
        assertThat(text)
                .contains("Buongiorno, Gruppo di lavoro Forlì-Cesena,", "Step «così è», perché €")
                .contains("- Scadenza: dal 30/04/2026 al 05/05/2026", "Apri Tappe: http://127.0.0.1")
                .doesNotContain("<p", "&egrave;");
        String html = (String) parts.getBodyPart(1).getContent();
        assertThat(parts.getBodyPart(1).getContentType().toLowerCase()).startsWith("text/html; charset=utf-8");
        assertThat(html).contains("Step «così è», perché €", "href=\"http://127.0.0.1");
    }

    @Test
    void saysThatAMachineWroteItAndKeepsItsName() throws Exception {
        MimeMessage mail = sent(SampleMails.to("forli@example.org", "content 2"));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Id", null)).contains("<tappe.127.0.0.1>");
        assertThat(mail.getMessageID())
                .startsWith("<outbox-" + SampleMails.column(tappe, "id", "content 2") + ".")
                .endsWith("@127.0.0.1>");
    }

    @Test
    void carriesTheCalendarsEntryBesideTheTextAndAsAFile() throws Exception {
        String calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Perché così\r\nEND:VCALENDAR\r\n";
        MimeMessage mail =
                sent(SampleMails.to("forli@example.org", "content 3").inviting(new Invitation("REQUEST", calendar)));
        MimeMultipart mixed = (MimeMultipart) mail.getContent();
        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        MimeMultipart read = (MimeMultipart) mixed.getBodyPart(0).getContent();
        BodyPart entry = read.getBodyPart(2);
        assertThat(entry.getContentType().replace("\"", "")).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(text(entry)).isEqualTo(calendar);
        BodyPart file = mixed.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("invito.ics");
        assertThat(file.getDisposition()).isEqualTo("attachment");
        assertThat(text(file)).isEqualTo(calendar);
    }

    @Test
    void carriesAFileFromTheStore() throws Exception {
        byte[] bytes = "perché così, a lungo ".repeat(1000).getBytes(StandardCharsets.UTF_8);
        FileStore store = tappe.bean(FileStore.class);
        Mail.File attached;
        try (Incoming incoming = store.receive(new ByteArrayInputStream(bytes))) {
            store.keep(incoming);
            attached = new Mail.File("Avanzamento.pdf", "application/pdf", incoming.sha256());
        }
        MimeMessage mail = sent(SampleMails.to("forli@example.org", "content 6").attaching(attached));
        MimeMultipart mixed = (MimeMultipart) mail.getContent();
        assertThat(mixed.getCount()).isEqualTo(2);
        assertThat(((MimeMultipart) mixed.getBodyPart(0).getContent()).getCount())
                .isEqualTo(2);
        BodyPart file = mixed.getBodyPart(1);
        assertThat(file.getContentType()).startsWith("application/pdf");
        assertThat(file.getFileName()).isEqualTo("Avanzamento.pdf");
        assertThat(file.getDisposition()).isEqualTo("attachment");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(bytes);
    }

    @Test
    void makesNoHeaderOutOfANameOrASubjectWithSeveralLines() throws Exception {
        MimeMessage mail = sent(SampleMails.to(
                "forli@example.org",
                "Forlì\r\nBcc: spia@example.org",
                "content 4",
                "Date\r\nBcc: spia@example.org\r\n\r\nAltro testo\u2028X-Spia: sì"));
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("X-Spia")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("Date Bcc: spia@example.org Altro testo X-Spia: sì");
        assertThat(POST.getReceivedMessages()).hasSize(1);
    }

    @Test
    void cutsWhatIsTooLongForASubject() throws Exception {
        MimeMessage mail = sent(SampleMails.to("forli@example.org", "Così ".repeat(60), "content 5", "è ".repeat(400)));
        assertThat(mail.getSubject()).startsWith("è è è").endsWith("…").hasSize(300);
    }

    private static MimeMessage sent(Mail mail) {
        tappe.bean(Outbox.class).put(mail);
        assertThat(tappe.bean(Postman.class).sendDue()).isTrue();
        assertThat(SampleMails.column(tappe, "state", mail.cause())).isEqualTo("SENT");
        return POST.getReceivedMessages()[POST.getReceivedMessages().length - 1];
    }

    private static String text(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
