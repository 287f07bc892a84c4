package it.tappe.notification.calendar.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import it.tappe.notification.calendar.PublishedCalendars;
import java.util.Optional;

/** Calendars for whoever has their secret address, without signing in. */
@Controller("/api/v1/calendars")
@Secured(SecurityRule.IS_ANONYMOUS)
class CalendarApi {
    private final PublishedCalendars calendars;
    private final HttpClientAddressResolver addresses;

    CalendarApi(PublishedCalendars calendars, HttpClientAddressResolver addresses) {
        this.calendars = calendars;
        this.addresses = addresses;
    }

    /**
     * The calendar as iCalendar (RFC 5545): a person's deadlines, webinars and calls, or a programme's dates.
     *
     * @param secret from the address that was shown once; 404 when it has been revoked or renewed
     * @param ifNoneMatch the ETag of what was read before; 304 when nothing has changed since
     */
    @Get(value = "/{secret}.ics", produces = "text/calendar")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    HttpResponse<?> read(
            HttpRequest<?> request,
            @PathVariable String secret,
            @Nullable @Header("If-None-Match") String ifNoneMatch) {
        String address = Optional.ofNullable(addresses.resolve(request)).orElse("");
        return CalendarFiles.send(calendars.read(secret, address), ifNoneMatch);
    }
}
