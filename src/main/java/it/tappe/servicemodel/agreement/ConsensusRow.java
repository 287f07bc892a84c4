package it.tappe.servicemodel.agreement;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the table keeps of a consensus; everybody else reads {@link Consensus}. */
@MappedEntity("consensus")
record ConsensusRow(
        @Id @GeneratedValue long id,
        long projectWorkId,
        long stepId,
        long classificationId,
        String raters,
        @Nullable String reason,
        Instant recordedAt,
        long accountId) {}
