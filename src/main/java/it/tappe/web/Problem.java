package it.tappe.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.openapi.annotation.OpenAPIExtraSchema;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.shared.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as programs read it (RFC 9457).
 *
 * @param type stable; programs tell errors apart by it
 * @param detail Italian, for people
 * @param errors field to message, where fields are wrong
 * @param reference of an unforeseen error, to be found in the log
 */
@Serdeable
@OpenAPIExtraSchema
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable Map<String, String> errors,
        @Nullable String reference) {

    /** Media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Refusal refusal) {
        return new Problem(
                address(refusal.type()),
                refusal.title(),
                refusal.status(),
                refusal.sentence(),
                refusal instanceof Refusal.Invalid invalid ? invalid.fields() : null,
                null);
    }

    static Problem of(int status, String type, String title, String detail) {
        return new Problem(address(type), title, status, detail, null, null);
    }

    /** Whoever asks has not said who it is, or not truly. */
    public static Problem unauthorized(String detail) {
        return of(401, "unauthorized", "Accesso necessario", detail);
    }

    Problem withReference(String number) {
        return new Problem(type, title, status, detail, errors, number);
    }

    private static String address(String type) {
        return "urn:tappe:problem:" + type;
    }
}
