package it.tappe.access.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import it.tappe.access.Viewer;
import it.tappe.access.session.ApiTokens;
import it.tappe.access.session.Sessions;
import it.tappe.web.Cookies;
import it.tappe.web.Viewers;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Finds out who is asking: pages by the session's cookie, the API by a bearer token and by nothing else. */
@Singleton
class RequestAuthentication implements AuthenticationFetcher<HttpRequest<?>> {
    private static final String BEARER = "Bearer ";
    private static final List<String> ASSETS = List.of("/assets/", "/bootstrap-italia/", "/swagger-ui/");

    private final Sessions sessions;
    private final ApiTokens tokens;
    private final Scheduler blocking;

    RequestAuthentication(
            Sessions sessions, ApiTokens tokens, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<String> secret = isApi(request) ? bearer(request) : Cookies.value(request, Cookies.SESSION);
        if (secret.isEmpty() || isForEverybody(request)) {
            return Mono.empty();
        }
        return Mono.fromCallable(() -> viewer(request, secret.get()))
                .subscribeOn(blocking)
                .flatMap(Mono::justOrEmpty)
                .map(Viewers::authentication);
    }

    private Optional<Viewer> viewer(HttpRequest<?> request, String secret) {
        return isApi(request) ? tokens.viewer(secret) : sessions.viewer(secret);
    }

    private static boolean isApi(HttpRequest<?> request) {
        return request.getPath().startsWith("/api/");
    }

    /** Answered without the database, which may be what does not work. */
    private static boolean isForEverybody(HttpRequest<?> request) {
        String path = request.getPath();
        return path.equals("/status") || ASSETS.stream().anyMatch(path::startsWith);
    }

    private static Optional<String> bearer(HttpRequest<?> request) {
        return request.getHeaders()
                .getAuthorization()
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }
}
