package it.tappe.registration.event;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

/**
 * An <i>evento</i> for which people register.
 *
 * @param webinarId the webinar that it is, or null for an event in presence
 * @param capacity how many places all its forms share
 * @param privacyNote what whoever registers has to accept
 * @param certificateText what the certificate of attendance says after the person's name
 */
@MappedEntity
public record Event(
        @Id @GeneratedValue long id,
        String title,
        String description,
        @Nullable Long webinarId,
        int capacity,
        String privacyNote,
        String certificateText,
        @Version long version) {}
