package it.tappe.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;

/** The cookies that Tappe sets: all HttpOnly, SameSite Lax, Secure whenever the connection is. */
public final class Cookies {
    /** The signed-in session. */
    public static final String SESSION = "tappe-session";
    /** A browser that has not signed in yet, so that its forms can be protected too. */
    static final String VISIT = "tappe-visit";
    /** What has just been done, to be shown on the next page. */
    static final String NOTICE = "tappe-notice";

    private Cookies() {}

    /** A cookie for the whole site; a life of zero deletes it. */
    public static Cookie cookie(HttpRequest<?> request, String name, String value, Duration life) {
        return Cookie.of(name, value)
                .path("/")
                .httpOnly(true)
                .secure(isSecure(request))
                .sameSite(SameSite.Lax)
                .maxAge(life.toSeconds());
    }

    /** The value of a cookie that the browser sent, if it is not empty. */
    public static Optional<String> value(HttpRequest<?> request, String name) {
        return request.getCookies().findCookie(name).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    /** Whether the browser speaks TLS, with us or with the proxy in front; a false claim harms only who makes it. */
    static boolean isSecure(HttpRequest<?> request) {
        return request.isSecure() || "https".equals(request.getHeaders().get("X-Forwarded-Proto"));
    }
}
