package it.tappe.notification.mail.server;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.jspecify.annotations.Nullable;

/** The mail server of the settings, by SMTP. */
@Singleton
@Requires(property = "tappe.mail.kept-inside", notEquals = "true")
class SmtpServer implements MailServer {
    private final MailServerSettings settings;

    SmtpServer(MailServerSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isThere() {
        return settings.isSet();
    }

    @Override
    public @Nullable String notice() {
        return isThere()
                ? null
                : "Nessun server di posta è configurato: i messaggi aspettano qui e partiranno quando ce ne sarà uno.";
    }

    @Override
    public Connection connect() throws MessagingException {
        SmtpConnection connection = new SmtpConnection(Session.getInstance(settings.properties()));
        boolean signsIn = settings.hasUser();
        connection.connect(
                settings.host(),
                settings.port(),
                signsIn ? settings.username() : null,
                signsIn ? settings.password() : null);
        return connection;
    }
}
