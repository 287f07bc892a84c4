package it.tappe.web;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableByteBody;
import it.tappe.access.Secret;
import it.tappe.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Refuses every change that does not come from one of our own pages. The API is exempt: it accepts no cookies. Forms
 * with files carry the token in the address, so that a forged upload is refused before it is read.
 */
@ServerFilter("/**")
class CsrfFilter {

    @RequestFilter
    CompletableFuture<HttpRequest<?>> requireToken(ServerHttpRequest<?> request) {
        if (isHarmless(request)) {
            return CompletableFuture.completedFuture(request);
        }
        Optional<String> inAddress = Optional.ofNullable(request.getParameters().get(Csrf.FIELD));
        if (inAddress.isPresent() || !isForm(request)) {
            requireSame(request, inAddress);
            return CompletableFuture.completedFuture(request);
        }
        CloseableByteBody copy = request.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST);
        return copy.buffer().<HttpRequest<?>>thenApply(body -> {
            try (body) {
                requireSame(request, field(body.toString(StandardCharsets.UTF_8)));
                return request;
            }
        });
    }

    private static boolean isHarmless(HttpRequest<?> request) {
        HttpMethod method = request.getMethod();
        return method == HttpMethod.GET
                || method == HttpMethod.HEAD
                || method == HttpMethod.OPTIONS
                || request.getPath().startsWith("/api/");
    }

    private static boolean isForm(HttpRequest<?> request) {
        return request.getContentType()
                .filter(type -> type.matches(MediaType.APPLICATION_FORM_URLENCODED_TYPE))
                .isPresent();
    }

    /** Not decoded: a token is hexadecimal, and what is written otherwise is none. */
    private static Optional<String> field(String body) {
        return Arrays.stream(body.split("&"))
                .filter(pair -> pair.startsWith(Csrf.FIELD + "="))
                .map(pair -> pair.substring(Csrf.FIELD.length() + 1))
                .findFirst();
    }

    private static void requireSame(HttpRequest<?> request, Optional<String> token) {
        boolean right = Csrf.expected(request)
                .flatMap(expected -> token.filter(given -> Secret.same(expected, given)))
                .isPresent();
        if (!right) {
            throw new Refusal.Forbidden("Questa pagina era aperta da troppo tempo o non viene da Tappe. Ricaricala e"
                    + " riprova: nulla è stato modificato.");
        }
    }
}
