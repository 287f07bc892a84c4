package it.tappe.access;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;

/** Makes the addresses of one-time links, and tells that there is one. */
@Singleton
class LinkHandover {
    private static final String PATH = "/accesso/";

    private final String address;
    private final boolean demo;
    private final ApplicationEventPublisher<LinkIssued> events;

    LinkHandover(
            @Value("${tappe.address}") String address,
            Environment environment,
            ApplicationEventPublisher<LinkIssued> events) {
        this.address = address;
        this.demo = environment.getActiveNames().contains("demo");
        this.events = events;
    }

    String address(String secret) {
        return address + PATH + secret;
    }

    /** Only the demo shows links in the log: whoever reads a link can sign in with it. */
    boolean isLogged() {
        return demo;
    }

    void tell(Account account, OneTimeLink link, String secret) {
        events.publishEvent(new LinkIssued(
                account,
                link.id(),
                PATH + secret,
                link.expiresAt(),
                link.purpose() == OneTimeLink.Purpose.INVITATION));
    }
}
