package it.tappe.web;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where exceptions become answers. What nobody foresaw is a 500 with a number that is in the log. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class ErrorHandlers {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorHandlers.class);
    private static final Map<Integer, String> TITLES = Map.of(
            400, "Richiesta non valida",
            404, "Non trovato",
            405, "Metodo non previsto",
            406, "Formato non disponibile",
            413, "Richiesta troppo grande",
            415, "Formato non accettato");

    private final Errors errors;

    ErrorHandlers(Errors errors) {
        this.errors = errors;
    }

    @Error(global = true)
    HttpResponse<?> refused(HttpRequest<?> request, Refusal refusal) {
        return errors.answer(request, refusal);
    }

    @Error(global = true)
    HttpResponse<?> invalid(HttpRequest<?> request, ConstraintViolationException wrong) {
        return errors.answer(request, Violations.refusal(wrong));
    }

    @Error(global = true)
    HttpResponse<?> lostRace(HttpRequest<?> request, DataAccessException broken) {
        try {
            return errors.answer(request, LostRaces.refusal(broken));
        } catch (DataAccessException unexpected) {
            return unforeseen(request, unexpected);
        }
    }

    @Error(global = true)
    HttpResponse<?> signedOut(HttpRequest<?> request, AuthorizationException denied) {
        if (denied.isForbidden()) {
            return errors.answer(request, new Refusal.Forbidden("Il tuo profilo non consente questa operazione."));
        }
        if (Errors.isForPeople(request)) {
            String then =
                    request.getMethod() == HttpMethod.GET ? request.getUri().toString() : "/";
            return HttpResponse.seeOther(URI.create("/accedi?poi=" + URLEncoder.encode(then, StandardCharsets.UTF_8)));
        }
        return errors.answer(request, Problem.unauthorized("Serve un token valido: Authorization: Bearer …"));
    }

    @Error(global = true)
    HttpResponse<?> tooLarge(HttpRequest<?> request, ContentLengthExceededException wrong) {
        return errors.answer(
                request, Problem.of(413, "too-large", "File troppo grande", "Il file supera il limite di 25 MB."));
    }

    @Error(global = true)
    HttpResponse<?> status(HttpRequest<?> request, HttpStatusException wrong) {
        return wrong.getBody().orElse(null) instanceof Problem problem
                ? errors.answer(request, problem)
                : plain(request, wrong.getStatus());
    }

    @Error(global = true, status = HttpStatus.NOT_FOUND)
    HttpResponse<?> unknown(HttpRequest<?> request) {
        return errors.answer(request, new Refusal.NotFound());
    }

    @Error(global = true, status = HttpStatus.METHOD_NOT_ALLOWED)
    HttpResponse<?> wrongMethod(HttpRequest<?> request) {
        return plain(request, HttpStatus.METHOD_NOT_ALLOWED);
    }

    @Error(global = true, status = HttpStatus.UNSUPPORTED_MEDIA_TYPE)
    HttpResponse<?> wrongMedia(HttpRequest<?> request) {
        return plain(request, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    @Error(global = true, status = HttpStatus.BAD_REQUEST)
    HttpResponse<?> badRequest(HttpRequest<?> request) {
        return plain(request, HttpStatus.BAD_REQUEST);
    }

    @Error(global = true)
    HttpResponse<?> gone(HttpRequest<?> request, IOException broken) {
        return unforeseen(request, broken);
    }

    @Error(global = true)
    HttpResponse<?> unforeseen(HttpRequest<?> request, Throwable broken) {
        if (UnreadableRequests.isOfForm(broken)) {
            return plain(request, HttpStatus.BAD_REQUEST);
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{} {} failed, reference {}", request.getMethodName(), route(request), reference, broken);
        return errors.answer(
                request,
                Problem.of(
                                500,
                                "unforeseen",
                                "Qualcosa è andato storto",
                                "Si è verificato un errore imprevisto. Riprova; se si ripete, comunica al"
                                        + " coordinamento il numero " + reference + ".")
                        .withReference(reference));
    }

    /** The route and not the path, which can hold a one-time link's secret. */
    private static String route(HttpRequest<?> request) {
        return request.getAttribute(HttpAttributes.URI_TEMPLATE, String.class).orElse("(no route)");
    }

    private HttpResponse<?> plain(HttpRequest<?> request, HttpStatus status) {
        String title = TITLES.getOrDefault(status.getCode(), "Richiesta non accettata");
        return errors.answer(request, Problem.of(status.getCode(), "http-" + status.getCode(), title, title + "."));
    }
}
