package it.tappe.coherence.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.coherence.Kind;
import it.tappe.coherence.Statement;
import it.tappe.coherence.StatementEntry;
import it.tappe.coherence.Trace;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A trace, for programs. */
@Serdeable
record TraceJson(List<StatementJson> statements, List<LinkJson> links) {

    /** A statement; {@code gaps} says in Italian words what it lacks. */
    @Serdeable
    record StatementJson(
            long id,
            Kind kind,
            String text,
            @Nullable String quote,
            @Nullable String section,
            @Nullable Long submissionId,
            @Nullable Long optionId,
            Instant writtenAt,
            String writtenBy,
            List<String> gaps) {
        static StatementJson of(Trace trace, Statement one) {
            return new StatementJson(
                    one.id(),
                    one.kind(),
                    one.text(),
                    one.quote(),
                    one.section(),
                    one.submissionId(),
                    one.optionId(),
                    one.writtenAt(),
                    one.writtenBy(),
                    trace.gaps(one));
        }
    }

    /** That {@code followerId} follows from {@code originId}. */
    @Serdeable
    record LinkJson(long originId, long followerId) {}

    /** What a program sends of a statement. */
    @Serdeable
    record Sent(
            @Nullable Kind kind,
            @Nullable String text,
            @Nullable String quote,
            @Nullable String section,
            @Nullable Long submissionId,
            @Nullable Long optionId) {
        /** What is missing goes on to Bean Validation, which says so. */
        @SuppressWarnings("NullAway")
        StatementEntry toEntry(@Nullable Long version) {
            return new StatementEntry(kind, text, quote, section, submissionId, optionId, version);
        }
    }

    static TraceJson of(Trace trace) {
        return new TraceJson(
                trace.statements().stream()
                        .map(one -> StatementJson.of(trace, one))
                        .toList(),
                trace.links().stream()
                        .map(link -> new LinkJson(link.originId(), link.followerId()))
                        .toList());
    }
}
