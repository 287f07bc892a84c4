package it.tappe.access.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import it.tappe.access.Account;
import it.tappe.access.session.Sessions;
import it.tappe.web.Cookies;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Signs a browser in and out, and knows from where it comes. */
@Singleton
class BrowserSession {
    private static final Duration COOKIE_LIFE = Duration.ofDays(7);

    private final Sessions sessions;
    private final HttpClientAddressResolver addresses;

    BrowserSession(Sessions sessions, HttpClientAddressResolver addresses) {
        this.sessions = sessions;
        this.addresses = addresses;
    }

    /** Always a new session, never the one that the browser came with, which ends. */
    MutableHttpResponse<?> begin(HttpRequest<?> request, Account account, MutableHttpResponse<?> response) {
        Cookies.value(request, Cookies.SESSION).ifPresent(sessions::replace);
        return response.cookie(Cookies.cookie(request, Cookies.SESSION, sessions.start(account), COOKIE_LIFE));
    }

    /** Takes the cookie away; the session itself has been ended before. */
    static MutableHttpResponse<?> clear(HttpRequest<?> request, MutableHttpResponse<?> response) {
        return response.cookie(Cookies.cookie(request, Cookies.SESSION, "", Duration.ZERO));
    }

    /** The client's network address; of a proxy's header only if {@code micronaut.server.client-address-header} names it. */
    String address(HttpRequest<?> request) {
        return Optional.ofNullable(addresses.resolve(request)).orElse("");
    }
}
