package it.tappe.support.minutes;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was in a call.
 *
 * @param accountId the account, or null for somebody who has none
 */
@MappedEntity
public record Attendee(@Nullable Long accountId, String name) {}
