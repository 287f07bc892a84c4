package it.tappe.notification.mail.server;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How the mail server is reached.
 *
 * @param host null or empty when there is none
 * @param username null or empty where nobody signs in
 * @param timeout for each answer of the server and for each piece of a mail that it takes
 */
@ConfigurationProperties("tappe.mail")
record MailServerSettings(
        @Nullable String host,
        int port,
        @Nullable String username,
        @Nullable String password,
        Tls tls,
        Duration connectTimeout,
        Duration timeout) {

    /** How the connection is kept from being read. */
    enum Tls {
        /** Not at all: for a server on the same machine. */
        NONE,
        /** From the greeting on; a server without it is refused. */
        STARTTLS,
        /** From the first byte on. */
        IMPLICIT
    }

    boolean isSet() {
        return host != null && !host.isBlank();
    }

    boolean hasUser() {
        return username != null && !username.isBlank();
    }

    /** As the mail library wants them. */
    Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", String.valueOf(connectTimeout.toMillis()));
        properties.put("mail.smtp.timeout", String.valueOf(timeout.toMillis()));
        properties.put("mail.smtp.writetimeout", String.valueOf(timeout.toMillis()));
        properties.put("mail.smtp.auth", String.valueOf(hasUser()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(tls == Tls.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(tls == Tls.STARTTLS));
        properties.put("mail.smtp.ssl.enable", String.valueOf(tls == Tls.IMPLICIT));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /** Without the password, for logs. */
    @Override
    public String toString() {
        return "MailServerSettings[" + host + ":" + port + ", " + tls + "]";
    }
}
