package it.tappe.deliverable.extension;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/** A <i>proroga</i>: a later deadline for one deliverable, with its reason and who granted it. Never changed. */
@MappedEntity
public record Extension(
        @Id @GeneratedValue long id,
        long projectWorkId,
        long stepId,
        LocalDate newDueOn,
        String reason,
        Instant grantedAt,
        long grantedBy) {}
