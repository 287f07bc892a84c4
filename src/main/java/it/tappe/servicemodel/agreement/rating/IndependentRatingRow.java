package it.tappe.servicemodel.agreement.rating;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the table keeps of an independent rating; everybody else reads {@link IndependentRating}. */
@MappedEntity("independent_rating")
record IndependentRatingRow(
        @Id @GeneratedValue long id,
        long projectWorkId,
        long stepId,
        long catalogueId,
        long accountId,
        Instant changedAt,
        @Nullable Instant handedInAt,
        long version) {
    IndependentRatingRow changed(long catalogue, Instant now) {
        return new IndependentRatingRow(id, projectWorkId, stepId, catalogue, accountId, now, handedInAt, version + 1);
    }

    IndependentRatingRow handedIn(Instant now) {
        return new IndependentRatingRow(id, projectWorkId, stepId, catalogueId, accountId, now, now, version + 1);
    }
}
