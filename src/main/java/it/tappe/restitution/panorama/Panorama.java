package it.tappe.restitution.panorama;

import it.tappe.restitution.ComparedWork;
import it.tappe.restitution.Comparison;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Dominance;
import it.tappe.servicemodel.Outcome;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.Maturity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An area as a whole.
 *
 * @param comparison all project works of the area, for a step
 * @param catalogue the service models of the area
 * @param sentence the programme's sentence on the group
 */
public record Panorama(Comparison comparison, Catalogue catalogue, GroupSentence sentence) {

    /** Those in which the model prevails. */
    public List<ComparedWork> clear(String model) {
        return with(outcome -> outcome.dominance() == Dominance.CLEAR && model.equals(outcome.primary()));
    }

    /** Those that are hybrids of the two, whichever is the stronger. */
    public List<ComparedWork> hybrid(String one, String other) {
        return with(outcome -> outcome.dominance() == Dominance.HYBRID
                && Set.of(one, other)
                        .equals(Set.of(String.valueOf(outcome.primary()), String.valueOf(outcome.secondary()))));
    }

    /** Those that are classified, and no model is clear yet. */
    public List<ComparedWork> notClear() {
        return with(outcome -> outcome.dominance() == Dominance.NONE);
    }

    /** Those that nobody has classified yet. */
    public List<ComparedWork> unclassified() {
        return comparison.works().stream()
                .filter(one -> one.classification() == null)
                .toList();
    }

    /** Those of each level of maturity, the most advanced first; levels that nobody has are missing. */
    public Map<Maturity, List<ComparedWork>> byMaturity() {
        Map<Maturity, List<ComparedWork>> found = new TreeMap<>();
        for (ComparedWork one : comparison.works()) {
            Maturity level = one.maturity();
            if (level != null) {
                found.merge(level, List.of(one), Panorama::joined);
            }
        }
        return found;
    }

    /** Those whose maturity nobody has stated. */
    public List<ComparedWork> withoutMaturity() {
        return comparison.works().stream().filter(one -> one.maturity() == null).toList();
    }

    /** Siglas, separated by blanks. */
    public static String siglas(List<ComparedWork> works) {
        return works.stream().map(one -> one.work().sigla()).collect(Collectors.joining(" "));
    }

    private List<ComparedWork> with(Predicate<Outcome> fits) {
        return comparison.works().stream()
                .filter(one -> {
                    Classification classification = one.classification();
                    return classification != null && fits.test(classification.outcome());
                })
                .toList();
    }

    private static List<ComparedWork> joined(List<ComparedWork> some, List<ComparedWork> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
