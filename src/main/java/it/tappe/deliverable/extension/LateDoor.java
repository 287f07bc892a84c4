package it.tappe.deliverable.extension;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A <i>riapertura</i>: after the cut-off, one more delivery of one deliverable until the end of a day in Rome, with its
 * reason and who opened it. What comes through it is late, and closes it. Never changed.
 */
@MappedEntity
public record LateDoor(
        @Id @GeneratedValue long id,
        long projectWorkId,
        long stepId,
        LocalDate untilOn,
        String reason,
        Instant openedAt,
        long openedBy) {}
