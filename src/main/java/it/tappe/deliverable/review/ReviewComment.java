package it.tappe.deliverable.review;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a version: of one section, or of a passage in it.
 *
 * @param reviewId the review that it is part of; null for the advice of a tutor province
 * @param section its title; null in advice on the whole
 * @param quote the passage, as it stands in the section's text, or null
 * @param quoteStart where the quote begins in the section's text, in characters, or null
 */
@MappedEntity
public record ReviewComment(
        @Id @GeneratedValue long id,
        @Nullable Long reviewId,
        long submissionId,
        int position,
        @Nullable String section,
        @Nullable String quote,
        @Nullable Integer quoteStart,
        String text,
        Instant writtenAt,
        long writtenBy) {}
