package it.tappe.deliverable.review;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the table keeps of a review; everybody else reads {@link Review}. */
@MappedEntity("review")
record ReviewRow(
        @Id @GeneratedValue long id,
        long submissionId,
        Decision decision,
        @Nullable String generalComment,
        @Nullable LocalDate changesDueOn,
        Instant startedAt,
        Instant savedAt,
        Instant reviewedAt,
        long reviewedBy) {}
