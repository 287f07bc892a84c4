package it.tappe.canvas.remark.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.canvas.Answer;
import it.tappe.canvas.AnswerEntry;
import it.tappe.canvas.RiskLevel;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Option;
import it.tappe.canvas.remark.Remark;
import it.tappe.canvas.remark.RemarkEntry;
import it.tappe.canvas.remark.Settlement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A remark as programs read it.
 *
 * @param item code; null when it is on the whole canvas
 * @param advice whether a tutor province wrote it
 * @param settlement null while it is open
 */
@Serdeable
record RemarkJson(
        long id,
        @Nullable String item,
        String text,
        boolean advice,
        @Nullable ProposalJson proposal,
        Instant writtenAt,
        String author,
        List<ReplyJson> replies,
        @Nullable Settlement settlement,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        @Nullable String settledText) {

    /** A proposed answer, whole; options by their ids. */
    @Serdeable
    record ProposalJson(
            @Nullable Set<Long> options,
            @Nullable String words,
            @Nullable Integer axis,
            @Nullable RiskLevel risk) {
        static ProposalJson of(Answer answer) {
            return new ProposalJson(
                    Set.copyOf(answer.chosen().stream().map(Option::id).toList()),
                    answer.words(),
                    answer.axis(),
                    answer.risk());
        }
    }

    /** An answer to a remark. */
    @Serdeable
    record ReplyJson(String text, Instant repliedAt, String author) {}

    /** What a program sends of a new remark. */
    @Serdeable
    record Sent(
            @Nullable String item,
            @Nullable String text,
            @Nullable ProposalJson proposal) {
        RemarkEntry toEntry() {
            return new RemarkEntry(
                    item,
                    text == null ? "" : text,
                    proposal == null
                            ? null
                            : new AnswerEntry(
                                    proposal.options() == null ? Set.of() : proposal.options(),
                                    proposal.words(),
                                    proposal.axis(),
                                    proposal.risk(),
                                    null));
        }
    }

    /** Words that a program sends. */
    @Serdeable
    record Words(@Nullable String text) {
        String said() {
            return text == null ? "" : text;
        }
    }

    static RemarkJson of(Remark remark) {
        Item item = remark.item();
        Answer proposed = remark.proposed();
        return new RemarkJson(
                remark.id(),
                item == null ? null : item.code(),
                remark.text(),
                remark.isAdvice(),
                proposed == null ? null : ProposalJson.of(proposed),
                remark.writtenAt(),
                remark.author(),
                remark.replies().stream()
                        .map(reply -> new ReplyJson(reply.text(), reply.repliedAt(), reply.author()))
                        .toList(),
                remark.settlement(),
                remark.settledAt(),
                remark.settledBy(),
                remark.settledText());
    }
}
