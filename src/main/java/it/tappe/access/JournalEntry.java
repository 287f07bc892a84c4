package it.tappe.access;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the journal: who did what to what, and when. Written once, never changed. */
@MappedEntity("journal")
public record JournalEntry(
        @Id @GeneratedValue long id,
        Instant at,
        @Nullable Long accountId,
        String actor,
        Act act,
        String subjectType,
        @Nullable Long subjectId,
        String subject,
        @Nullable Long projectWorkId,
        @Nullable String beforeText,
        @Nullable String afterText) {}
