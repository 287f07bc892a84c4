package it.tappe.deliverable.review;

import io.micronaut.core.annotation.Introspected;
import it.tappe.deliverable.SectionCheck;
import it.tappe.shared.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a tutor enters of a review.
 *
 * @param decision may be missing in a draft
 * @param comments by section title; blank ones are left out
 * @param quotes comments on passages; blank ones are left out
 * @param generalComment on the whole
 * @param changesDueOn day in Rome, only with {@link Decision#CHANGES_REQUESTED}
 */
@Introspected
public record ReviewEntry(
        @Nullable Decision decision,
        Map<String, String> comments,
        List<QuotedComment> quotes,
        @Nullable String generalComment,
        @Nullable LocalDate changesDueOn) {
    private static final int LONGEST_COMMENT = 20_000;
    private static final int LONGEST_QUOTE = 4_000;
    private static final String TOO_LONG = "Al massimo 20000 caratteri.";

    /** Refuses what cannot even be kept as a draft of the review of a version with these sections. */
    void check(List<SectionCheck> sections) {
        Fields fields = new Fields()
                .check(
                        generalComment == null || generalComment.length() <= LONGEST_COMMENT,
                        "generalComment",
                        TOO_LONG);
        comments.forEach(
                (section, text) -> fields.check(text.length() <= LONGEST_COMMENT, "comments." + section, TOO_LONG)
                        .check(find(sections, section).isPresent(), "comments." + section, unknown(section)));
        for (int index = 0; index < quotes.size(); index++) {
            check(fields, "quotes." + index, quotes.get(index), sections);
        }
        fields.refuseIfWrong();
    }

    private static void check(Fields fields, String field, QuotedComment one, List<SectionCheck> sections) {
        if (one.isBlank()) {
            return;
        }
        String quote = one.quote() == null ? "" : one.quote();
        Optional<SectionCheck> section = find(sections, one.section());
        fields.check(!one.text().isBlank(), field + ".text", "Scrivi che cosa vuoi dire di questo passo.")
                .check(one.text().length() <= LONGEST_COMMENT, field + ".text", TOO_LONG)
                .check(quote.length() <= LONGEST_QUOTE, field + ".quote", "Al massimo 4000 caratteri.")
                .check(section.isPresent(), field + ".section", unknown(one.section()));
        if (section.isPresent() && quote.length() <= LONGEST_QUOTE) {
            fields.check(
                    quote.isBlank() || Passage.find(section.get().text(), quote).isPresent(),
                    field + ".quote",
                    "Questo passo non si trova nella sezione «" + section.get().title()
                            + "» di questa versione: copialo dal testo.");
        }
    }

    /** Refuses what cannot be released. */
    void checkDecision(LocalDate today) {
        checkDecision(decision, changesDueOn, today);
    }

    static void checkDecision(@Nullable Decision decision, @Nullable LocalDate changesDueOn, LocalDate today) {
        new Fields()
                .check(decision != null, "decision", "Scegli l’esito della revisione.")
                .check(
                        changesDueOn == null || decision == null || decision == Decision.CHANGES_REQUESTED,
                        "changesDueOn",
                        "La scadenza vale solo quando si chiedono modifiche.")
                .check(
                        changesDueOn == null || !changesDueOn.isBefore(today),
                        "changesDueOn",
                        "La scadenza per le modifiche è già passata.")
                .refuseIfWrong();
    }

    /** The comments that say something, in the order of the sections, each section as a whole before its passages. */
    List<QuotedComment> inOrder(List<SectionCheck> sections) {
        List<QuotedComment> ordered = new ArrayList<>();
        for (SectionCheck section : sections) {
            comments.forEach((title, text) -> {
                if (SectionCheck.isSameTitle(section.title(), title) && !text.isBlank()) {
                    ordered.add(new QuotedComment(section.title(), null, text.strip()));
                }
            });
            quotes.stream()
                    .filter(one -> !one.isBlank() && SectionCheck.isSameTitle(section.title(), one.section()))
                    .forEach(one -> ordered.add(new QuotedComment(
                            section.title(), one.quote(), one.text().strip())));
        }
        return ordered;
    }

    private static String unknown(String section) {
        return "Questo Step non ha una sezione «" + section + "».";
    }

    static Optional<SectionCheck> find(List<SectionCheck> sections, String title) {
        return sections.stream()
                .filter(one -> SectionCheck.isSameTitle(one.title(), title))
                .findFirst();
    }
}
