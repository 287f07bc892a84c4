package it.tappe.deliverable.review;

import io.micronaut.core.annotation.Introspected;
import it.tappe.shared.Fields;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a tutor enters of a review.
 *
 * @param comments by section title; blank ones are left out
 * @param generalComment on the whole
 * @param changesDueOn day in Rome, only with {@link Decision#CHANGES_REQUESTED}
 */
@Introspected
public record ReviewEntry(
        @NotNull(message = "Scegli l’esito della revisione.")
        Decision decision,

        Map<String, String> comments,

        @Nullable @Size(max = 20_000, message = "Al massimo 20000 caratteri.")
        String generalComment,

        @Nullable LocalDate changesDueOn) {
    private static final int LONGEST_COMMENT = 20_000;

    void check(List<String> sections, LocalDate today) {
        Fields fields = new Fields();
        comments.forEach((section, text) -> fields.check(
                        text.length() <= LONGEST_COMMENT, "comments." + section, "Al massimo 20000 caratteri.")
                .check(
                        sections.stream().anyMatch(title -> same(title, section)),
                        "comments." + section,
                        "Questo Step non ha una sezione «" + section + "»."));
        fields.check(
                        changesDueOn == null || decision == Decision.CHANGES_REQUESTED,
                        "changesDueOn",
                        "La scadenza vale solo quando si chiedono modifiche.")
                .check(
                        changesDueOn == null || !changesDueOn.isBefore(today),
                        "changesDueOn",
                        "La scadenza per le modifiche è già passata.")
                .refuseIfWrong();
    }

    /** The comments that say something, under the section's own title, in the order of the sections. */
    Map<String, String> commentsBySection(List<String> sections) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String title : sections) {
            comments.forEach((section, text) -> {
                if (same(title, section) && !text.isBlank()) {
                    ordered.put(title, text.strip());
                }
            });
        }
        return ordered;
    }

    /** Straight and typographic apostrophes are the same to those who type them. */
    private static boolean same(String title, String section) {
        return title.replace('’', '\'').equalsIgnoreCase(section.strip().replace('’', '\''));
    }
}
