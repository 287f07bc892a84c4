package it.tappe.support.load;

import io.micronaut.data.annotation.MappedEntity;
import it.tappe.shared.RomeTime;
import java.time.Instant;

/** A released review with when the version had been delivered. */
@MappedEntity
record Answer(long id, long projectWorkId, Instant deliveredAt, Instant reviewedAt, long reviewedBy) {

    long days() {
        return RomeTime.daysBetween(deliveredAt, reviewedAt);
    }
}
