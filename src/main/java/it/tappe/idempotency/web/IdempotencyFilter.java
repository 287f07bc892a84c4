package it.tappe.idempotency.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.ObjectMapper;
import it.tappe.access.Viewer;
import it.tappe.idempotency.IdempotentCall;
import it.tappe.idempotency.IdempotentCalls;
import it.tappe.web.Viewers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers a repeated POST with the same {@code Idempotency-Key} as it was answered before, with the header {@code
 * Idempotency-Replayed}. Keys belong to the account that sends them.
 */
@ServerFilter("/api/v1/**")
@Order(IdempotencyFilter.AFTER_SECURITY)
class IdempotencyFilter {
    /** Comes after the security filter, which finds out who asks. */
    static final int AFTER_SECURITY = 40_000;

    private static final String HEADER = "Idempotency-Key";
    private static final String BEGUN = "tappe.idempotent-call";

    private final IdempotentCalls calls;
    private final ObjectMapper json;

    IdempotencyFilter(IdempotentCalls calls, ObjectMapper json) {
        this.calls = calls;
        this.json = json;
    }

    /** A call in progress. */
    private record Begun(Viewer viewer, String key) {}

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> begin(HttpRequest<?> request) {
        Optional<String> key = request.getHeaders().findFirst(HEADER);
        Optional<Viewer> viewer = Viewers.of(request);
        if (key.isEmpty() || viewer.isEmpty() || request.getMethod() != HttpMethod.POST) {
            return null;
        }
        Optional<IdempotentCall> before =
                calls.begin(viewer.get(), key.get(), request.getMethodName() + " " + request.getUri());
        if (before.isPresent()) {
            return replay(before.get());
        }
        request.setAttribute(BEGUN, new Begun(viewer.get(), key.get()));
        return null;
    }

    @ResponseFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) throws IOException {
        Optional<Begun> begun = request.getAttribute(BEGUN, Begun.class);
        if (begun.isEmpty()) {
            return;
        }
        Viewer viewer = begun.get().viewer();
        if (response.code() >= HttpStatus.MULTIPLE_CHOICES.getCode()) {
            calls.forget(viewer, begun.get().key());
        } else {
            Object body = response.body();
            String text = body == null ? null : new String(json.writeValueAsBytes(body), StandardCharsets.UTF_8);
            calls.end(viewer, begun.get().key(), response.code(), text);
        }
    }

    private static HttpResponse<?> replay(IdempotentCall call) {
        Integer status = call.status();
        MutableHttpResponse<?> response = HttpResponse.status(HttpStatus.valueOf(status == null ? 200 : status))
                .header("Idempotency-Replayed", "true");
        return call.body() == null ? response : response.body(call.body()).contentType(MediaType.APPLICATION_JSON_TYPE);
    }
}
