package it.tappe.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.http.server.exceptions.response.HateoasErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Errors that the server finds before there is a request to speak of: headers or an address too long to be read. */
@Singleton
@Replaces(HateoasErrorResponseProcessor.class)
class EarlyErrors implements ErrorResponseProcessor<Problem> {

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpStatus status = response.status();
        return response.body(Problem.of(
                        status.getCode(),
                        "http-" + status.getCode(),
                        "Richiesta non accettata",
                        "La richiesta non si può leggere o è troppo grande."))
                .contentType(Problem.MEDIA_TYPE);
    }
}
