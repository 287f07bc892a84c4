package it.tappe.restitution.panorama;

import it.tappe.servicemodel.Dominance;
import it.tappe.servicemodel.Outcome;
import it.tappe.servicemodel.classification.Maturity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The programme's sentence on a group («presenta livelli di maturità differenziati e non evidenzia un modello
 * dominante»), computed: each half follows from what was classified, and is left open while too little is.
 *
 * @param group «Formazione»
 * @param works how many project works the group has
 * @param outcomes of those that are classified
 * @param levels of those whose maturity is stated
 * @param names of models by code
 */
public record GroupSentence(
        String group,
        int works,
        List<Outcome> outcomes,
        List<Maturity> levels,
        Map<String, String> names,
        SentenceRule rule) {

    /** The sentence. */
    public String text() {
        if (works == 0) {
            return "Il gruppo " + group + " non ha ancora nessun project work.";
        }
        if (works == 1) {
            return "Il gruppo " + group + " ha un solo project work: di un gruppo non si può ancora parlare.";
        }
        if (!isMaturityKnown() && !isModelKnown()) {
            return "Del gruppo " + group + " è presto per parlare: " + counted(outcomes.size(), "classificat") + " e "
                    + (levels.isEmpty() ? "di nessuno" : "solo di " + levels.size()) + " è indicata la maturità.";
        }
        if (!isMaturityKnown()) {
            return "Il gruppo " + group + " " + model() + "; i livelli di maturità non sono ancora rilevati"
                    + (levels.isEmpty() ? "." : " per tutti (" + levels.size() + " su " + works + ").");
        }
        String first = "Il gruppo " + group + " presenta " + maturity();
        if (!isModelKnown()) {
            return first + "; è presto per dire se c’è un modello dominante: " + counted(outcomes.size(), "classificat")
                    + ".";
        }
        return first
                + (isDifferentiated() && dominant().isPresent()
                        ? " ma "
                        : dominant().isPresent() ? " ed " : " e ") + model() + ".";
    }

    /** Code of the model that dominates, if one does and enough is classified to say so. */
    public Optional<String> dominant() {
        return isModelKnown()
                ? clear().entrySet().stream()
                        .filter(model -> rule.isDominant(model.getValue(), outcomes.size()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether more than one level of maturity is stated. */
    public boolean isDifferentiated() {
        return new TreeSet<>(levels).size() > 1;
    }

    /** Whether enough is classified to speak of models. */
    public boolean isModelKnown() {
        return rule.isEnough(outcomes.size(), works);
    }

    /** Whether enough levels are stated to speak of maturity. */
    public boolean isMaturityKnown() {
        return rule.isEnough(levels.size(), works);
    }

    /** Why it reads so: the rule with its numbers, in plain sentences. */
    public List<String> why() {
        Map<String, Long> clear = clear();
        long leading = clear.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        String models = clear.entrySet().stream()
                .map(model -> model.getKey() + " " + model.getValue())
                .collect(Collectors.joining(", "));
        return List.of(
                "Un modello è dominante quando più " + percent("del ", "dell’", rule.dominantAbove())
                        + " dei project work classificati lo ha come modello che prevale (gli ibridi non contano per nessuno dei due). Qui i classificati sono "
                        + outcomes.size() + " su " + works
                        + (models.isEmpty()
                                ? " e nessuno ha un modello che prevale."
                                : " e prevalgono: " + models + "; il più frequente arriva a " + leading + " su "
                                        + outcomes.size() + "."),
                "I livelli di maturità sono differenziati quando ne compare più di uno. Qui "
                        + (levels.isEmpty()
                                ? "non ne è indicato ancora nessuno."
                                : "sono indicati per " + levels.size() + " su " + works + ": " + spread() + "."),
                "Di modelli e di maturità si parla solo quando è noto almeno " + percent("il ", "l’", rule.saidFrom())
                        + " dei project work. Le due soglie sono assunte: il coordinamento può cambiarle.");
    }

    /** With the article that fits the number as it is spoken: «il 50%», «l’80%», «l’11%». */
    private static String percent(String article, String beforeVowel, int number) {
        boolean isVowel = number == 1 || number == 11 || String.valueOf(number).startsWith("8");
        return (isVowel ? beforeVowel : article) + number + "%";
    }

    private String model() {
        Optional<String> dominant = dominant();
        if (dominant.isPresent()) {
            String code = dominant.get();
            String name = names.get(code);
            return "evidenzia un modello dominante: " + code + (name == null ? "" : " – " + name) + " ("
                    + clear().get(code) + " su " + outcomes.size() + " classificati)";
        }
        boolean isNothingClear = outcomes.stream().allMatch(outcome -> outcome.dominance() == Dominance.NONE);
        return isNothingClear && outcomes.size() > 1
                ? "non evidenzia un modello dominante: per nessuno dei " + outcomes.size()
                        + " classificati l’orientamento è ancora chiaro"
                : "non evidenzia un modello dominante";
    }

    private String maturity() {
        return isDifferentiated()
                ? "livelli di maturità differenziati"
                : "un livello di maturità omogeneo («" + levels.get(0).label().toLowerCase(Locale.ITALIAN) + "»)";
    }

    private String counted(int count, String participle) {
        return count == 0
                ? "nessun project work è ancora " + participle + "o"
                : count == 1
                        ? "1 project work su " + works + " è " + participle + "o"
                        : count + " project work su " + works + " sono " + participle + "i";
    }

    private String spread() {
        Map<Maturity, Long> counts = levels.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(level -> level.getKey().label().toLowerCase(Locale.ITALIAN) + " " + level.getValue())
                .collect(Collectors.joining(", "));
    }

    private Map<String, Long> clear() {
        return codes().stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private Collection<String> codes() {
        return outcomes.stream()
                .filter(outcome -> outcome.dominance() == Dominance.CLEAR)
                .map(Outcome::primary)
                .filter(Objects::nonNull)
                .toList();
    }
}
