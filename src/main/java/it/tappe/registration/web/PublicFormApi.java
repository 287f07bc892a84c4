package it.tappe.registration.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.registration.Registrations;
import java.util.Optional;

/** Registration forms for programs; no token is needed. */
@Controller("/api/v1/registration-forms/{publicCode}")
@Secured(SecurityRule.IS_ANONYMOUS)
class PublicFormApi {
    private final Registrations registrations;
    private final HttpClientAddressResolver addresses;

    PublicFormApi(Registrations registrations, HttpClientAddressResolver addresses) {
        this.registrations = registrations;
        this.addresses = addresses;
    }

    /** What anybody may know of the form: event, sessions, places left, times, questions. */
    @Get
    PublicFormJson form(@PathVariable String publicCode) {
        return PublicFormJson.of(registrations.form(publicCode));
    }

    /**
     * Registers a person: CONFIRMED while places are free, then WAITING in the order of arrival. The same again with the
     * same mail address is the same registration. 409 outside the form's times, 429 when one address sends too many.
     */
    @Post("/registrations")
    @ExecuteOn("registration")
    @Status(HttpStatus.CREATED)
    RegistrationJson register(
            HttpRequest<?> request, @PathVariable String publicCode, @Body RegistrationJson.Sent sent) {
        String address = Optional.ofNullable(addresses.resolve(request)).orElse("");
        return RegistrationJson.of(registrations.register(publicCode, sent.toEntry(), address));
    }
}
