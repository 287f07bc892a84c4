package it.tappe.notification.mail.server;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.internet.MimeMessage;

/** Takes every mail in a demo and sends it nowhere: the page of mails shows what would have been sent. */
@Singleton
@Requires(property = "tappe.mail.kept-inside", value = "true")
class DemoServer implements MailServer {

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public String notice() {
        return "Nella dimostrazione nessun messaggio lascia Tappe: qui vedi quelli che sarebbero partiti.";
    }

    @Override
    public Connection connect() {
        return new Nowhere();
    }

    private static final class Nowhere implements Connection {
        @Override
        public Outcome send(MimeMessage message) {
            return Outcome.TAKEN;
        }

        @Override
        public void close() {}
    }
}
