package it.tappe.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Tells browsers what no page of ours ever does: inline scripts, foreign content, being framed. */
@ServerFilter("/**")
class SecurityHeaders {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Outermost, so that answers of other filters carry the headers too: "sign in first", "forbidden". */
    @ResponseFilter
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header("Content-Security-Policy", POLICY);
        response.header("X-Frame-Options", "DENY");
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Referrer-Policy", "same-origin");
        response.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (Cookies.isSecure(request)) {
            response.header("Strict-Transport-Security", "max-age=31536000");
        }
        if (!isAsset(request.getPath()) && !response.getHeaders().contains("Cache-Control")) {
            response.header("Cache-Control", "no-store");
        }
    }

    private static boolean isAsset(String path) {
        return path.startsWith("/assets/") || path.startsWith("/bootstrap-italia/") || path.startsWith("/swagger-ui/");
    }
}
