package it.tappe.deliverable;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.tappe.document.reading.FoundSection;

/** What the reader of documents found of one required section of a version. */
@MappedEntity
public record SectionCheck(
        @Id @GeneratedValue long id,
        long submissionId,
        int position,
        String title,
        FoundSection.State state,
        int words,
        String text) {}
