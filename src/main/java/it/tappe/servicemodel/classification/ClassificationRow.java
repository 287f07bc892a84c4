package it.tappe.servicemodel.classification;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.tappe.servicemodel.Dominance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the table keeps of a classification; everybody else reads {@link Classification}. */
@MappedEntity("classification")
record ClassificationRow(
        @Id @GeneratedValue long id,
        long projectWorkId,
        long catalogueId,
        int number,
        Dominance dominance,
        @Nullable String primaryModel,
        @Nullable String secondaryModel,
        @Nullable String reason,
        Instant classifiedAt,
        long classifiedBy) {}
