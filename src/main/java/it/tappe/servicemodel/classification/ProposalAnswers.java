package it.tappe.servicemodel.classification;

import it.tappe.servicemodel.classification.RatingRepository.RatingRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a tutor made of what the reader proposed.
 *
 * @param accepted codes of the indicators that were rated as proposed
 * @param changed the others, as «B1: proposto 2, deciso 3»
 */
public record ProposalAnswers(List<String> accepted, List<String> changed) {
    /** What was answered with the later of two classifications and did not stand already in the earlier one. */
    static ProposalAnswers between(List<RatingRow> before, List<RatingRow> now) {
        Set<String> known = new HashSet<>();
        before.forEach(row -> known.add(told(row)));
        List<String> accepted = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        now.stream()
                .filter(row -> row.proposed() != null && !known.contains(told(row)))
                .sorted(Comparator.comparing(RatingRow::indicatorCode))
                .forEach(row -> {
                    Integer proposed = row.proposed();
                    if (proposed != null && proposed == row.rating()) {
                        accepted.add(row.indicatorCode());
                    } else {
                        changed.add(
                                "%s: proposto %d, deciso %d".formatted(row.indicatorCode(), proposed, row.rating()));
                    }
                });
        return new ProposalAnswers(accepted, changed);
    }

    /** Whether nothing was proposed. */
    public boolean isEmpty() {
        return accepted.isEmpty() && changed.isEmpty();
    }

    private static String told(RatingRow row) {
        return row.indicatorCode() + " " + row.proposed() + " " + row.rating();
    }
}
