package it.tappe.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;

/** Answers every error as the client reads: a page for browsers, problem+json for programs. */
@Singleton
class Errors {
    private final Pages pages;

    Errors(Pages pages) {
        this.pages = pages;
    }

    HttpResponse<?> answer(HttpRequest<?> request, Refusal refusal) {
        MutableHttpResponse<?> response = answer(request, Problem.of(refusal));
        if (refusal instanceof Refusal.TooMany tooMany) {
            response.header("Retry-After", String.valueOf(tooMany.retryAfterSeconds()));
        }
        return response;
    }

    MutableHttpResponse<?> answer(HttpRequest<?> request, Problem problem) {
        if (isForPeople(request)) {
            return pages.show(
                    request,
                    View.of("error", problem.title()).with("problem", problem),
                    HttpStatus.valueOf(problem.status()));
        }
        MutableHttpResponse<?> response = HttpResponse.status(HttpStatus.valueOf(problem.status()))
                .body(problem)
                .contentType(Problem.MEDIA_TYPE);
        return problem.status() == 401 ? response.header("WWW-Authenticate", "Bearer") : response;
    }

    static boolean isForPeople(HttpRequest<?> request) {
        return !request.getPath().startsWith("/api/")
                && request.accept().stream().anyMatch(type -> type.matches(MediaType.TEXT_HTML_TYPE));
    }
}
