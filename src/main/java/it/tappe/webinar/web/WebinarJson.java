package it.tappe.webinar.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.webinar.Webinar;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A webinar as programs read it.
 *
 * @param area id of the area that it is for; null when it is for all
 * @param dateAssumed whether day or hour are still to be confirmed
 */
@Serdeable
record WebinarJson(
        long id,
        int order,
        Webinar.Kind kind,
        String title,
        @Nullable Long area,
        Instant startsAt,
        int lengthMinutes,
        boolean dateAssumed) {

    static WebinarJson of(Webinar webinar) {
        return new WebinarJson(
                webinar.id(),
                webinar.position(),
                webinar.kind(),
                webinar.title(),
                webinar.areaId(),
                webinar.startsAt(),
                webinar.lengthMinutes(),
                webinar.dateAssumed());
    }
}
