package it.tappe.web;

import io.micronaut.http.HttpRequest;
import it.tappe.access.Secret;
import java.util.Optional;

/**
 * Protects forms: each carries a token that only a page of ours can know, because it is derived from an HttpOnly cookie
 * (the session's, before sign-in the visit's).
 */
public final class Csrf {
    /** The form field, and for forms with files the query parameter, that carries the token. */
    public static final String FIELD = "csrf";

    private Csrf() {}

    static String token(String cookie) {
        return Secret.hash("csrf " + cookie);
    }

    static Optional<String> expected(HttpRequest<?> request) {
        return Cookies.value(request, Cookies.SESSION)
                .or(() -> Cookies.value(request, Cookies.VISIT))
                .map(Csrf::token);
    }
}
