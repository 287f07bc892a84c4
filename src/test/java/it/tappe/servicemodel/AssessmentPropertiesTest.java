package it.tappe.servicemodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the rule for any ratings whatever. */
class AssessmentPropertiesTest {
    private static final List<Indicator> INDICATORS = Catalogues.GIVEN.indicators();

    @Property
    void raisingARatingNeverLowersItsModelAndLeavesTheOthers(
            @ForAll("ratings") List<Level> ratings, @ForAll @IntRange(max = 16) int raised) {
        Level before = ratings.get(raised);
        Assume.that(before != Level.DEFINING);
        Map<String, Level> higher = new HashMap<>(byCode(ratings));
        String code = INDICATORS.get(raised).code();
        higher.put(code, Level.of(before.points() + 1).orElseThrow());

        List<Score> low = Assessment.of(Catalogues.GIVEN, byCode(ratings)).scores();
        List<Score> high = Assessment.of(Catalogues.GIVEN, higher).scores();

        for (int i = 0; i < low.size(); i++) {
            if (code.startsWith(low.get(i).model().code())) {
                assertThat(high.get(i).value()).isGreaterThan(low.get(i).value());
            } else {
                assertThat(high.get(i)).isEqualTo(low.get(i));
            }
        }
    }

    @Property
    void theOrderOfRatingsDoesNotMatter(
            @ForAll("shuffled") List<Integer> order, @ForAll("ratings") List<Level> ratings) {
        Map<String, Level> shuffled = new LinkedHashMap<>();
        order.forEach(i -> shuffled.put(INDICATORS.get(i).code(), ratings.get(i)));

        assertThat(Assessment.of(Catalogues.GIVEN, shuffled))
                .isEqualTo(Assessment.of(Catalogues.GIVEN, byCode(ratings)));
    }

    @Property
    void scoresAreSharesAndTheOutcomeFollowsThem(@ForAll("ratings") List<Level> ratings) {
        Assessment assessment = Assessment.of(Catalogues.GIVEN, byCode(ratings));
        List<Score> ranked = assessment.ranked();
        Outcome outcome = assessment.outcome();

        assertThat(ranked).allSatisfy(score -> assertThat(score.value()).isBetween(0.0, 1.0));
        assertThat(outcome.dominance() == Dominance.NONE)
                .isEqualTo(ranked.get(0).value() < 0.4 - 1e-12);
        if (outcome.dominance() != Dominance.NONE) {
            assertThat(outcome.primary()).isEqualTo(ranked.get(0).model().code());
        }
        if (outcome.dominance() == Dominance.HYBRID) {
            assertThat(outcome.secondary()).isEqualTo(ranked.get(1).model().code());
            assertThat(ranked.get(1).value()).isBetween(0.4, ranked.get(0).value());
        }
        assertThat(assessment.why()).isNotEmpty();
    }

    @Provide
    Arbitrary<List<Level>> ratings() {
        return Arbitraries.of(Level.class).list().ofSize(INDICATORS.size());
    }

    @Provide
    Arbitrary<List<Integer>> shuffled() {
        return Arbitraries.shuffle(IntStream.range(0, INDICATORS.size()).boxed().toList());
    }

    private static Map<String, Level> byCode(List<Level> ratings) {
        Map<String, Level> levels = new LinkedHashMap<>();
        for (int i = 0; i < ratings.size(); i++) {
            levels.put(INDICATORS.get(i).code(), ratings.get(i));
        }
        return levels;
    }
}
