package it.tappe.canvas;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the table keeps of an answer; everybody else reads {@link Answer}. */
@MappedEntity("canvas_answer")
record AnswerRow(
        @Id @GeneratedValue long id,
        long projectWorkId,
        long stepId,
        long itemId,
        String words,
        @Nullable Integer axis,
        @Nullable RiskLevel risk,
        Instant writtenAt,
        long writtenBy,
        @Version long version) {}
