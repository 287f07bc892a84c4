package it.tappe.deliverable.text;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * The version of a step that was approved.
 *
 * @param step the step's place in the path
 * @param number of the version within its deliverable
 * @param sha256 of its file, by which the store finds it
 */
@MappedEntity
public record ApprovedVersion(
        long submissionId,
        int step,
        int number,
        Instant deliveredAt,
        Instant approvedAt,
        String fileName,
        String sha256) {}
