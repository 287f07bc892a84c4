package it.tappe.servicemodel.agreement.rating;

import it.tappe.servicemodel.Assessment;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Level;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A <i>valutazione indipendente</i>: what one person makes of a project work's indicators for a step.
 *
 * @param handedInAt since when it is fixed; null while it is a draft
 * @param version counts savings, from 1
 * @param given one for each indicator that the person has said something about
 */
public record IndependentRating(
        long id,
        long projectWorkId,
        long stepId,
        long catalogueId,
        long accountId,
        String raterName,
        Instant changedAt,
        @Nullable Instant handedInAt,
        long version,
        List<GivenLevel> given) {

    /** Whether it is fixed. */
    public boolean isHandedIn() {
        return handedInAt != null;
    }

    /** What the rater gave the indicator, or null. */
    public @Nullable GivenLevel given(String code) {
        return given.stream()
                .filter(one -> one.indicatorCode().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The level of the indicator, or null while it is not decided. */
    public @Nullable Level level(String code) {
        GivenLevel found = given(code);
        return found == null ? null : found.level();
    }

    /** The levels by code; indicators that are not decided are missing. */
    public Map<String, Level> levels() {
        Map<String, Level> levels = new LinkedHashMap<>();
        for (GivenLevel one : given) {
            Level level = one.level();
            if (level != null) {
                levels.put(one.indicatorCode(), level);
            }
        }
        return levels;
    }

    /** What the rule makes of it. */
    public Assessment assess(Catalogue catalogue) {
        return Assessment.of(catalogue, levels());
    }

    /** «Tutor AFOL: A0 3, A1 0», for the journal. */
    public String summary() {
        return raterName + ": "
                + levels().entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue().points())
                        .collect(Collectors.joining(", "));
    }
}
