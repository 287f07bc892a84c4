package it.tappe.servicemodel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the rule makes of rated indicators. The rule:
 *
 * <ol>
 *   <li>a model's score is the weighted mean of its indicators' levels, in hundredths of the greatest possible mean;
 *   <li>if the best score is under the catalogue's {@code presentFrom}, the outcome is not clear yet;
 *   <li>if the second best is also present and at most {@code margin} below the best, the two are a hybrid;
 *   <li>else the best model prevails. Among equal scores the catalogue's order decides.
 * </ol>
 *
 * @param scores one for each model, in the catalogue's order
 */
public record Assessment(Catalogue catalogue, List<Score> scores) {
    /** Applies the rule; indicators without a level are absent, levels of unknown indicators are left aside. */
    public static Assessment of(Catalogue catalogue, Map<String, Level> levels) {
        return new Assessment(
                catalogue,
                catalogue.models().stream()
                        .map(model -> Score.of(model, levels))
                        .toList());
    }

    /** The scores from the highest to the lowest. */
    public List<Score> ranked() {
        return scores.stream()
                .sorted(Comparator.comparingDouble(Score::value).reversed())
                .toList();
    }

    /** The outcome that follows from the scores. */
    public Outcome outcome() {
        List<Score> ranked = ranked();
        if (ranked.isEmpty() || !isPresent(ranked.get(0))) {
            return Outcome.NOT_CLEAR;
        }
        Score best = ranked.get(0);
        String primary = best.model().code();
        if (ranked.size() > 1 && isPresent(ranked.get(1)) && isNear(ranked.get(1), best)) {
            return Outcome.hybrid(primary, ranked.get(1).model().code());
        }
        return Outcome.clear(primary);
    }

    /** Why it is this outcome: plain Italian sentences with the numbers. */
    public List<String> why() {
        return new Why(this).sentences();
    }

    boolean isPresent(Score score) {
        return score.isAtLeast(catalogue.presentFrom());
    }

    boolean isNear(Score score, Score best) {
        return score.isWithin(catalogue.margin(), best);
    }
}
