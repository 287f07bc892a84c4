package it.tappe.servicemodel.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.tappe.servicemodel.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of kappa for any two ratings whatever. */
class KappaPropertiesTest {
    private static final double EXACT = 1e-9;

    @Property
    void liesBetweenMinusOneAndOne(
            @ForAll("ratings") Map<String, Level> one, @ForAll("ratings") Map<String, Level> two) {
        Kappa kappa = Kappa.of(Confusion.of(one, two));
        if (kappa.isDefined()) {
            assertThat(kappa.value()).isBetween(-1.0, 1.0);
        }
        assertThat(kappa.agreement()).isBetween(0.0, 1.0);
        assertThat(kappa.meaning()).isNotBlank();
    }

    @Property
    void doesNotAskWhoComesFirst(@ForAll("ratings") Map<String, Level> one, @ForAll("ratings") Map<String, Level> two) {
        assertThat(Kappa.of(Confusion.of(two, one))).isEqualTo(Kappa.of(Confusion.of(one, two)));
    }

    @Property
    void isOneForTheSameRatingsUnlessTheyHaveOneLevelOnly(@ForAll("ratings") Map<String, Level> one) {
        Kappa kappa = Kappa.of(Confusion.of(one, one));
        boolean varies = one.values().stream().distinct().count() > 1;

        assertThat(kappa.isDefined()).isEqualTo(varies);
        if (varies) {
            assertThat(kappa.value()).isEqualTo(1.0);
        }
    }

    @Property
    void isOneOnlyForTheSameRatings(
            @ForAll("ratings") Map<String, Level> one, @ForAll("ratings") Map<String, Level> two) {
        Kappa kappa = Kappa.of(Confusion.of(one, two));
        Assume.that(kappa.isDefined());

        assertThat(kappa.value() == 1.0).isEqualTo(kappa.same() == kappa.items());
    }

    /** Linear weights are the sum of the three cuts into «below» and «from here on» (Vanbelle and Albert 2009). */
    @Property
    void isMadeOfTheThreeCutsOfTheScale(
            @ForAll("ratings") Map<String, Level> one, @ForAll("ratings") Map<String, Level> two) {
        Confusion confusion = Confusion.of(one, two);
        Kappa kappa = Kappa.of(confusion);
        Assume.that(kappa.isDefined());
        double apart = 0;
        double byChance = 0;
        for (int cut = 1; cut < Level.values().length; cut++) {
            double n = confusion.items();
            double firstBelow = below(cut, one, two);
            double secondBelow = below(cut, two, one);
            double bothBelow = bothBelow(cut, one, two);
            apart += (firstBelow + secondBelow - 2 * bothBelow) / n;
            byChance += (firstBelow * (n - secondBelow) + (n - firstBelow) * secondBelow) / (n * n);
        }

        assertThat(kappa.value()).isCloseTo(1 - apart / byChance, within(EXACT));
    }

    @Property
    void countsEveryIndicatorThatBothHaveRatedOnce(
            @ForAll("ratings") Map<String, Level> one, @ForAll("ratings") Map<String, Level> two) {
        Confusion confusion = Confusion.of(one, two);
        long both = one.keySet().stream().filter(two::containsKey).count();

        assertThat(confusion.items()).isEqualTo((int) both);
        assertThat(confusion.plus(confusion).items()).isEqualTo((int) (2 * both));
        assertThat(confusion.plus(Confusion.EMPTY)).isEqualTo(confusion);
    }

    private static double below(int cut, Map<String, Level> one, Map<String, Level> other) {
        return one.entrySet().stream()
                .filter(rated -> other.containsKey(rated.getKey()))
                .filter(rated -> rated.getValue().points() < cut)
                .count();
    }

    private static double bothBelow(int cut, Map<String, Level> one, Map<String, Level> two) {
        return one.entrySet().stream()
                .filter(rated -> two.containsKey(rated.getKey()))
                .filter(rated -> rated.getValue().points() < cut
                        && two.get(rated.getKey()).points() < cut)
                .count();
    }

    /** Up to twenty indicators, some of which were not rated. */
    @Provide
    Arbitrary<Map<String, Level>> ratings() {
        return Arbitraries.of(Level.class).injectNull(0.1).list().ofMaxSize(20).map(KappaPropertiesTest::byCode);
    }

    private static Map<String, Level> byCode(List<Level> levels) {
        Map<String, Level> byCode = new HashMap<>();
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i) != null) {
                byCode.put("I" + i, levels.get(i));
            }
        }
        return byCode;
    }
}
