package it.tappe.coherence;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the table keeps of a statement; everybody else reads {@link Statement}. */
@MappedEntity("coherence_statement")
record StatementRow(
        @Id @GeneratedValue long id,
        long projectWorkId,
        Kind kind,
        String text,
        @Nullable String quote,
        @Nullable String section,
        @Nullable Long submissionId,
        @Nullable Long optionId,
        Instant writtenAt,
        long writtenBy,
        @Nullable Instant withdrawnAt,
        @Version long version) {

    StatementRow withdrawn(Instant at, long by) {
        return new StatementRow(
                id, projectWorkId, kind, text, quote, section, submissionId, optionId, at, by, at, version);
    }
}
