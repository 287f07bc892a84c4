package it.tappe.servicemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The written rule, at its thresholds. */
class AssessmentTest {
    @Test
    void isNotClearWhileNothingIsRated() {
        Assessment none = given();

        assertThat(none.outcome()).isEqualTo(Outcome.NOT_CLEAR);
        assertThat(none.why()).singleElement().asString().contains("Nessun indicatore");
    }

    @Test
    void letsTheOnlyPresentModelPrevail() {
        Assessment assessment = given("A0=3", "A1=3", "A2=3", "A3=2", "A4=3", "D3=1");

        assertThat(assessment.outcome()).isEqualTo(Outcome.clear("A"));
        assertThat(assessment.scores().get(0).value()).isCloseTo(14 / 15.0, within(1e-9));
        assertThat(assessment.why())
                .containsExactly(
                        "Il punteggio più alto è di A – Erogazione condivisa: 93,3 su 100 e raggiunge la soglia di"
                                + " presenza (40).",
                        "Segue D – Progetto pilota con 8,3 su 100: sotto la soglia di presenza (40).",
                        "Per le regole prevale A – Erogazione condivisa.");
    }

    @Test
    void isAHybridOfTwoPresentModelsNearEachOtherTheStrongerFirst() {
        Assessment assessment = given("A0=3", "A1=3", "A2=2", "A3=2", "A4=3", "D0=3", "D1=3", "D2=3", "D3=2");

        assertThat(assessment.outcome()).isEqualTo(Outcome.hybrid("D", "A"));
        assertThat(assessment.why())
                .anyMatch(sentence -> sentence.contains("la distanza di 5 non supera il margine (25)"))
                .endsWith("Per le regole è un ibrido D + A.");
    }

    @Test
    void letsTheFirstPrevailWhenThePresentSecondIsFar() {
        Assessment assessment = given("B0=3", "B1=3", "B2=3", "B3=3", "C0=3", "C1=2");

        assertThat(assessment.outcome()).isEqualTo(Outcome.clear("B"));
        assertThat(assessment.why()).anyMatch(sentence -> sentence.contains("la distanza di 58,3 supera il margine"));
    }

    @Test
    void saysWhenAThirdModelIsNearToo() {
        Assessment assessment = given("B0=3", "B1=3", "C0=3", "C1=3", "D0=3", "D1=3");

        assertThat(assessment.outcome()).isEqualTo(Outcome.hybrid("B", "C"));
        assertThat(assessment.why()).anyMatch(sentence -> sentence.startsWith("Anche D – Progetto pilota"));
    }

    @Test
    void isNotClearUnderTheThresholdAndClearOnIt() {
        Map<String, Level> half = Map.of("X0", Level.HINTED, "X1", Level.DEFINING); // 6 of 12 points

        assertThat(Assessment.of(Catalogues.weighted(51, 10), half).outcome()).isEqualTo(Outcome.NOT_CLEAR);
        assertThat(Assessment.of(Catalogues.weighted(50, 10), half).outcome()).isEqualTo(Outcome.clear("X"));
    }

    @Test
    void isAHybridOnTheMarginAndClearJustUnderIt() {
        Map<String, Level> levels =
                Map.of("X0", Level.DEFINING, "Y0", Level.PRESENT); // 9 and 6 of 12 points: 25 hundredths apart

        assertThat(Assessment.of(Catalogues.weighted(40, 25), levels).outcome()).isEqualTo(Outcome.hybrid("X", "Y"));
        assertThat(Assessment.of(Catalogues.weighted(40, 24), levels).outcome()).isEqualTo(Outcome.clear("X"));
    }

    @Test
    void weighsIndicators() {
        Assessment heavy = Assessment.of(Catalogues.weighted(40, 10), Map.of("X0", Level.DEFINING));
        Assessment light = Assessment.of(Catalogues.weighted(40, 10), Map.of("X1", Level.DEFINING));

        assertThat(heavy.scores().get(0).value()).isEqualTo(0.75);
        assertThat(light.scores().get(0).value()).isEqualTo(0.25);
    }

    private static Assessment given(String... ratings) {
        Map<String, Level> levels = new HashMap<>();
        Arrays.stream(ratings)
                .map(rating -> rating.split("="))
                .forEach(rating -> levels.put(
                        rating[0], Level.of(Integer.parseInt(rating[1])).orElseThrow()));
        return Assessment.of(Catalogues.GIVEN, levels);
    }
}
