package it.tappe.servicemodel.classification;

import it.tappe.servicemodel.Assessment;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.classification.quote.QuotedText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far an indicator is found in a project work, and the passages that show it.
 *
 * @param proposed what the reader had proposed when it was decided; null when nothing was
 */
public record Rating(
        Indicator indicator,
        Level level,
        List<Evidence> evidence,
        @Nullable Level proposed) {
    /** The indicator's code. */
    public String code() {
        return indicator.code();
    }

    /** «accolta», «cambiata: proposto 2, deciso 3»; null when nothing was proposed. */
    public @Nullable String answer() {
        if (proposed == null) {
            return null;
        }
        return proposed == level
                ? "accolta"
                : "cambiata: proposto %d, deciso %d".formatted(proposed.points(), level.points());
    }

    /** The same with its quotes looked for in these texts, by the number of their submission. */
    Rating soughtIn(Map<Long, QuotedText> texts) {
        return new Rating(
                indicator,
                level,
                evidence.stream().map(one -> sought(one, texts)).toList(),
                proposed);
    }

    private static Evidence sought(Evidence one, Map<Long, QuotedText> texts) {
        QuotedVersion version = one.version();
        QuotedText text = version == null || one.isSought() ? null : texts.get(version.submissionId());
        return text == null ? one : one.soughtIn(text);
    }

    /** What the rule makes of the ratings. */
    public static Assessment assess(Catalogue catalogue, List<Rating> ratings) {
        return Assessment.of(catalogue, ratings.stream().collect(Collectors.toMap(Rating::code, Rating::level)));
    }
}
