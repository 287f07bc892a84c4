package it.tappe.servicemodel.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Values computed by hand from the formula: κ = 1 − n·Σ|i−j|n(ij) / Σ|i−j|r(i)c(j). */
class KappaTest {
    /** The textbook's fifty grant proposals: with two categories weights make no difference, and κ is 0.4. */
    @Test
    void isTheTextbooksValueForTwoCategories() {
        Kappa near = Kappa.of(matrix("20 5 0 0", "10 15 0 0", "0 0 0 0", "0 0 0 0"));
        Kappa far = Kappa.of(matrix("20 0 0 5", "0 0 0 0", "0 0 0 0", "10 0 0 15"));

        assertThat(near.value()).isCloseTo(0.4, within(1e-12));
        assertThat(far.value()).isCloseTo(0.4, within(1e-12));
        assertThat(near.agreement()).isEqualTo(0.7);
    }

    /**
     * Seventeen indicators. Rows 4 5 5 3, columns 5 4 5 3. Distances: 7 of one level. By chance: row 0 with columns 4·(4 +
     * 2·5 + 3·3) = 92, row 1 with 5·(5 + 5 + 2·3) = 80, row 2 with 5·(2·5 + 4 + 3) = 85, row 3 with 3·(3·5 + 2·4 + 5) = 84;
     * together 341. κ = 1 − 17·7/341 = 222/341.
     */
    @Test
    void weighsDifferencesByTheirDistance() {
        Kappa kappa = Kappa.of(matrix("3 1 0 0", "2 2 1 0", "0 1 3 1", "0 0 1 2"));

        assertThat(kappa).isEqualTo(new Kappa(17, 10, 7, 341));
        assertThat(kappa.value()).isCloseTo(222 / 341.0, within(1e-12));
        assertThat(kappa.label()).isEqualTo("0,65");
        assertThat(kappa.meaning()).startsWith("Accordo buono. Con 17 indicatori poche valutazioni");
    }

    /** A difference of three levels counts like three of one: the same matrix with one indicator from 0|1 to 0|3. */
    @Test
    void isLowerTheFartherApartTheLevelsAre() {
        double near =
                Kappa.of(matrix("3 1 0 0", "0 3 0 0", "0 0 3 0", "0 0 0 3")).value();
        double far =
                Kappa.of(matrix("3 0 0 1", "0 3 0 0", "0 0 3 0", "0 0 0 3")).value();

        assertThat(near).isGreaterThan(far);
    }

    @Test
    void isOneWhenAllLevelsAreTheSameAndThereIsMoreThanOne() {
        assertThat(Kappa.of(matrix("4 0 0 0", "0 1 0 0", "0 0 0 0", "0 0 0 2")).value())
                .isEqualTo(1.0);
    }

    @Test
    void isNotDefinedWhenBothGaveOneAndTheSameLevelThroughout() {
        Kappa kappa = Kappa.of(matrix("0 0 0 0", "0 17 0 0", "0 0 0 0", "0 0 0 0"));

        assertThat(kappa.isDefined()).isFalse();
        assertThat(kappa.label()).isEqualTo("non definito");
        assertThat(kappa.agreement()).isEqualTo(1.0);
        assertThat(kappa.meaning()).contains("lo sarebbero anche per caso");
        assertThatIllegalStateException().isThrownBy(kappa::value);
    }

    @Test
    void warnsOfFewIndicatorsOnly() {
        Confusion seventeen = matrix("3 1 0 0", "2 2 1 0", "0 1 3 1", "0 0 1 2");
        Confusion many = seventeen.plus(seventeen).plus(seventeen).plus(seventeen);

        assertThat(Kappa.of(many).value()).isCloseTo(Kappa.of(seventeen).value(), within(1e-12));
        assertThat(Kappa.of(many).meaning()).startsWith("Accordo buono. È un valore medio");
    }

    /** One always says 0, the other always 3: as far apart as can be, and yet as by chance. */
    @Test
    void isZeroWhenEachAlwaysGivesOneLevelAndNotTheSame() {
        Kappa kappa = Kappa.of(matrix("0 0 0 17", "0 0 0 0", "0 0 0 0", "0 0 0 0"));

        assertThat(kappa.isDefined()).isTrue();
        assertThat(kappa.value()).isZero();
        assertThat(kappa.label()).isEqualTo("0,00");
        assertThat(kappa.agreement()).isZero();
    }

    @Test
    void isMinusOneWhenTheyAlwaysSayTheOpposite() {
        Kappa kappa = Kappa.of(matrix("0 0 0 5", "0 0 0 0", "0 0 0 0", "5 0 0 0"));

        assertThat(kappa.value()).isEqualTo(-1.0);
        assertThat(kappa.label()).isEqualTo("−1,00");
        assertThat(kappa.meaning()).startsWith("Accordo minore di quello che darebbe il caso.");
    }

    @Test
    void saysWhenThereIsNothingToCompare() {
        Kappa kappa = Kappa.of(Confusion.EMPTY);

        assertThat(kappa.isDefined()).isFalse();
        assertThat(kappa.agreement()).isZero();
        assertThat(kappa.meaning()).startsWith("Nessun indicatore è stato valutato da entrambi");
    }

    static Confusion matrix(String... rows) {
        return new Confusion(List.of(rows).stream()
                .map(row ->
                        List.of(row.split(" ")).stream().map(Integer::valueOf).toList())
                .toList());
    }
}
