package it.tappe.web;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.bind.exceptions.UnsatisfiedArgumentException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import it.tappe.shared.Refusal;
import java.net.URISyntaxException;

/** What is said to requests that cannot be understood: never 500, never more than what is wrong. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class UnreadableRequests {
    private final Errors errors;

    UnreadableRequests(Errors errors) {
        this.errors = errors;
    }

    /** A value of the wrong kind: a path with it names nothing; elsewhere the field is wrong. */
    @Error(global = true)
    HttpResponse<?> wrongKind(HttpRequest<?> request, ConversionErrorException wrong) {
        Argument<?> argument = wrong.getArgument();
        return isInPath(request, argument.getName())
                ? errors.answer(request, new Refusal.NotFound())
                : invalid(request, argument);
    }

    @Error(global = true)
    HttpResponse<?> missing(HttpRequest<?> request, UnsatisfiedArgumentException wrong) {
        return invalid(request, wrong.getArgument());
    }

    @Error(global = true)
    HttpResponse<?> missing(HttpRequest<?> request, UnsatisfiedRouteException wrong) {
        return invalid(request, wrong.getArgument());
    }

    @Error(global = true)
    HttpResponse<?> malformed(HttpRequest<?> request, JsonSyntaxException wrong) {
        return malformed(request, "Il corpo della richiesta non è JSON valido.");
    }

    @Error(global = true)
    HttpResponse<?> malformed(HttpRequest<?> request, URISyntaxException wrong) {
        return malformed(request, "L’indirizzo della richiesta non è scritto correttamente.");
    }

    @Error(global = true)
    HttpResponse<?> malformed(HttpRequest<?> request, ErrorDataDecoderException wrong) {
        return malformed(request, "Il modulo inviato non è scritto correttamente.");
    }

    /** Whether reading a form with files failed in the decoder itself: it trusts that headers have all their parts. */
    static boolean isOfForm(Throwable broken) {
        StackTraceElement[] trace = broken.getStackTrace();
        return broken instanceof IndexOutOfBoundsException
                && trace.length > 0
                && trace[0].getClassName().equals(HttpPostMultipartRequestDecoder.class.getName());
    }

    private HttpResponse<?> malformed(HttpRequest<?> request, String detail) {
        return errors.answer(request, Problem.of(400, "malformed", "Richiesta non valida", detail));
    }

    private HttpResponse<?> invalid(HttpRequest<?> request, Argument<?> argument) {
        AnnotationMetadata metadata = argument.getAnnotationMetadata();
        String field = metadata.hasAnnotation(Body.class) ? "body" : argument.getName();
        return errors.answer(request, Refusal.Invalid.field(field, "Il valore manca o non si può leggere."));
    }

    private static boolean isInPath(HttpRequest<?> request, String name) {
        return request.getAttribute(HttpAttributes.URI_TEMPLATE, String.class)
                .filter(template -> template.contains("{" + name + "}"))
                .isPresent();
    }
}
