package it.tappe.restitution.panorama;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.servicemodel.Outcome;
import it.tappe.servicemodel.classification.Maturity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupSentenceTest {
    private static final SentenceRule RULE = new SentenceRule(1, 50, 50, 0);

    /**
     * Works | outcomes (A clear, AD hybrid, - not clear) | maturities (a advanced, c consolidating, s developing) |
     * sentence.
     */
    private static final String TABLE = """
            0 |                 |          | Il gruppo Formazione non ha ancora nessun project work.
            1 | A               | a        | Il gruppo Formazione ha un solo project work: di un gruppo non si può ancora parlare.
            8 | A B C D AD B - A | a c s c s s a c | Il gruppo Formazione presenta livelli di maturità differenziati e non evidenzia un modello dominante.
            8 | B B B B B A - AD | a c s c s s a c | Il gruppo Formazione presenta livelli di maturità differenziati ma evidenzia un modello dominante: B – Regia territoriale (5 su 8 classificati).
            8 | B B B B A A A C | a c s c s s a c | Il gruppo Formazione presenta livelli di maturità differenziati e non evidenzia un modello dominante.
            4 | B B B A         | s s s s  | Il gruppo Formazione presenta un livello di maturità omogeneo («in sviluppo») ed evidenzia un modello dominante: B – Regia territoriale (3 su 4 classificati).
            4 | B A C D         | s s s s  | Il gruppo Formazione presenta un livello di maturità omogeneo («in sviluppo») e non evidenzia un modello dominante.
            4 | B A C D         |          | Il gruppo Formazione non evidenzia un modello dominante; i livelli di maturità non sono ancora rilevati.
            4 | B A C D         | a        | Il gruppo Formazione non evidenzia un modello dominante; i livelli di maturità non sono ancora rilevati per tutti (1 su 4).
            3 | - - -           | a c s    | Il gruppo Formazione presenta livelli di maturità differenziati e non evidenzia un modello dominante: per nessuno dei 3 classificati l’orientamento è ancora chiaro.
            8 | B B B           | a c s c s | Il gruppo Formazione presenta livelli di maturità differenziati; è presto per dire se c’è un modello dominante: 3 project work su 8 sono classificati.
            8 | B               | a c s c s | Il gruppo Formazione presenta livelli di maturità differenziati; è presto per dire se c’è un modello dominante: 1 project work su 8 è classificato.
            8 |                 | a c s c s | Il gruppo Formazione presenta livelli di maturità differenziati; è presto per dire se c’è un modello dominante: nessun project work è ancora classificato.
            8 |                 |          | Del gruppo Formazione è presto per parlare: nessun project work è ancora classificato e di nessuno è indicata la maturità.
            8 | B B             | a        | Del gruppo Formazione è presto per parlare: 2 project work su 8 sono classificati e solo di 1 è indicata la maturità.
            4 | AD AD AD AD     | a c s c  | Il gruppo Formazione presenta livelli di maturità differenziati e non evidenzia un modello dominante.
            """;

    static Stream<String> cases() {
        return TABLE.lines();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void followsFromWhatIsClassified(String line) {
        String[] parts = line.split("\\|");

        assertThat(sentence(Integer.parseInt(parts[0].strip()), parts[1].strip(), parts[2].strip(), RULE)
                        .text())
                .isEqualTo(parts[3].strip());
    }

    @Test
    void exactlyHalfIsNoMajority() {
        assertThat(sentence(4, "B B A C", "", RULE).dominant()).isEmpty();
        assertThat(sentence(3, "B B A", "", RULE).dominant()).contains("B");
    }

    @Test
    void theThresholdIsData() {
        assertThat(sentence(4, "B B A C", "", new SentenceRule(1, 40, 50, 0)).dominant())
                .contains("B");
        assertThat(sentence(4, "B B B A", "", new SentenceRule(1, 80, 50, 0)).dominant())
                .isEmpty();
        assertThat(sentence(8, "B B", "", new SentenceRule(1, 50, 20, 0)).dominant())
                .contains("B");
    }

    @Test
    void statesTheRuleWithItsNumbers() {
        assertThat(String.join(" ", sentence(8, "B B B B B A - AD", "a c", RULE).why()))
                .contains("più del 50%", "5 su 8", "A 1, B 5", "avanzato 1, in consolidamento 1");
    }

    private static GroupSentence sentence(int works, String outcomes, String levels, SentenceRule rule) {
        return new GroupSentence(
                "Formazione",
                works,
                words(outcomes).map(GroupSentenceTest::outcome).toList(),
                words(levels).map(GroupSentenceTest::level).toList(),
                Map.of("A", "Erogazione condivisa", "B", "Regia territoriale"),
                rule);
    }

    private static Stream<String> words(String text) {
        return text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(" "));
    }

    private static Outcome outcome(String word) {
        if (word.equals("-")) {
            return Outcome.NOT_CLEAR;
        }
        List<String> codes = List.of(word.split(""));
        return codes.size() == 1 ? Outcome.clear(word) : Outcome.hybrid(codes.get(0), codes.get(1));
    }

    private static Maturity level(String letter) {
        return switch (letter) {
            case "a" -> Maturity.AVANZATO;
            case "c" -> Maturity.IN_CONSOLIDAMENTO;
            default -> Maturity.IN_SVILUPPO;
        };
    }
}
