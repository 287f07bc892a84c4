package it.tappe.servicemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.tappe.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
    @ParameterizedTest
    @CsvSource({
        "CLEAR,,,outcome.primary",
        "CLEAR,A,B,outcome.secondary",
        "HYBRID,A,,outcome.secondary",
        "HYBRID,,A,outcome.primary",
        "HYBRID,A,A,outcome.secondary",
        "NONE,A,,outcome.primary",
        "NONE,,A,outcome.secondary"
    })
    void cannotContradictItself(Dominance dominance, String primary, String secondary, String field) {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> new Outcome(dominance, primary, secondary))
                .satisfies(refusal -> assertThat(refusal.fields()).containsOnlyKeys(field));
    }

    @Test
    void isWrittenAsPeopleSayIt() {
        assertThat(Outcome.clear("B").label(Catalogues.GIVEN)).isEqualTo("B – Regia territoriale");
        assertThat(Outcome.hybrid("A", "D").label(Catalogues.GIVEN)).isEqualTo("Ibrido A + D");
        assertThat(Outcome.NOT_CLEAR.label(Catalogues.GIVEN)).isEqualTo("Non ancora chiaro");
    }

    @Test
    void agreesWithTheSameHybridNamedTheOtherWayRound() {
        assertThat(Outcome.hybrid("A", "D").agreesWith(Outcome.hybrid("D", "A")))
                .isTrue();
        assertThat(Outcome.hybrid("A", "D").agreesWith(Outcome.hybrid("A", "B")))
                .isFalse();
        assertThat(Outcome.clear("A").agreesWith(Outcome.clear("B"))).isFalse();
        assertThat(Outcome.clear("A").agreesWith(Outcome.NOT_CLEAR)).isFalse();
    }

    @Test
    void refusesAModelThatTheCatalogueDoesNotHave() {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> Outcome.hybrid("A", "Z").in(Catalogues.GIVEN))
                .satisfies(refusal -> assertThat(refusal.fields()).containsOnlyKeys("outcome.secondary"));
    }
}
