package it.tappe.canvas.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.canvas.Answer;
import it.tappe.canvas.AnswerEntry;
import it.tappe.canvas.RiskLevel;
import it.tappe.canvas.outline.Option;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer as programs read it.
 *
 * @param item code
 * @param axis −2 … +2, for a tension only
 * @param version 0 while there is no answer; also its ETag
 */
@Serdeable
record AnswerJson(
        String item,
        List<ChosenJson> options,
        String words,
        @Nullable Integer axis,
        @Nullable RiskLevel risk,
        @Nullable Instant writtenAt,
        @Nullable String writtenBy,
        long version) {

    /** A chosen option as it reads today. */
    @Serdeable
    record ChosenJson(long id, String label) {}

    /** Of an answer. */
    static AnswerJson of(Answer answer) {
        return new AnswerJson(
                answer.item().code(),
                answer.chosen().stream().map(AnswerJson::chosen).toList(),
                answer.words(),
                answer.axis(),
                answer.risk(),
                answer.writtenAt(),
                answer.writtenBy(),
                answer.version());
    }

    private static ChosenJson chosen(Option option) {
        return new ChosenJson(option.id(), option.label());
    }

    /**
     * What a program sends.
     *
     * @param options ids of the chosen ones
     */
    @Serdeable
    record Sent(
            @Nullable Set<Long> options,
            @Nullable String words,
            @Nullable Integer axis,
            @Nullable RiskLevel risk) {
        /** As the door takes it. */
        AnswerEntry toEntry(@Nullable Long version) {
            return new AnswerEntry(options == null ? Set.of() : options, words, axis, risk, version);
        }
    }
}
