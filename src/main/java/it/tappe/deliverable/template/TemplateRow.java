package it.tappe.deliverable.template;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the table keeps of a coordinator's template; everybody else reads {@link OwnTemplate}. */
@MappedEntity("document_template")
record TemplateRow(
        @Id @GeneratedValue long id,
        long stepId,
        String fileName,
        long size,
        String sha256,
        String sections,
        Instant uploadedAt,
        long uploadedBy,
        @Nullable Instant withdrawnAt,
        @Nullable Long withdrawnBy) {}
