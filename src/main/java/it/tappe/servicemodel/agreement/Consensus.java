package it.tappe.servicemodel.agreement;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A <i>consenso</i>: what the raters agreed upon for a step, recorded once.
 *
 * @param number of the classification that holds its ratings
 * @param raters their names, in words
 * @param recordedBy name of the person
 */
@MappedEntity
public record Consensus(
        long projectWorkId,
        long stepId,
        int number,
        String raters,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy) {}
