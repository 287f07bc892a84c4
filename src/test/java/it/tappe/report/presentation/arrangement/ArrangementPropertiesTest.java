package it.tappe.report.presentation.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.deck.Slide;
import it.tappe.report.presentation.arrangement.ArrangedSlide.Mark;
import it.tappe.report.presentation.wording.SlideWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people choose, and whatever is then generated. */
class ArrangementPropertiesTest {
    private static final String[] KEYS = {"a", "b", "c", "d", "e", "f", "g", "h"};

    /** Any of the slides in any order, each saying one of two things. */
    @Provide
    Arbitrary<List<Slide>> generated() {
        return Combinators.combine(
                        Arbitraries.of(KEYS).list().uniqueElements().ofMaxSize(KEYS.length),
                        Arbitraries.of("Uno", "Due").list().ofSize(KEYS.length))
                .as((keys, texts) -> {
                    List<Slide> slides = new ArrayList<>();
                    for (int i = 0; i < keys.size(); i++) {
                        slides.add(ArrangementTest.slide(keys.get(i), texts.get(i)));
                    }
                    return slides;
                });
    }

    @Provide
    Arbitrary<Arrangement> arrangements() {
        Arbitrary<Decision> decisions = Combinators.combine(
                        Arbitraries.of(KEYS),
                        Arbitraries.of("Uno", "Due"),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 9).injectNull(0.3),
                        Arbitraries.maps(
                                        Arbitraries.of("title", "points-0", "points-3", "extra", "notes"),
                                        Arbitraries.of("X", "Y\n> Z"))
                                .ofMaxSize(3))
                .as((key, text, hidden, place, edited) ->
                        ArrangementTest.decision(ArrangementTest.slide(key, text), hidden, place, edited));
        Arbitrary<List<Decision>> own = Arbitraries.integers()
                .between(0, 9)
                .list()
                .ofMaxSize(2)
                .map(places -> {
                    List<Decision> slides = new ArrayList<>();
                    places.forEach(place -> slides.add(
                            new Decision(SlideChoice.own(0, "own-" + slides.size(), "Propria", place), List.of())));
                    return slides;
                });
        return Combinators.combine(
                        decisions.list().uniqueElements(Decision::key).ofMaxSize(KEYS.length), own)
                .as((touched, added) -> {
                    List<Decision> all = new ArrayList<>(touched);
                    all.addAll(added);
                    return new Arrangement(0, all);
                });
    }

    private static List<String> keys(List<ArrangedSlide> slides) {
        return slides.stream().map(ArrangedSlide::key).toList();
    }

    private static List<ArrangedSlide> there(Arrangement arrangement, List<Slide> generated) {
        return arrangement.apply(generated).stream()
                .filter(slide -> !slide.is(Mark.VANISHED))
                .toList();
    }

    @Property
    void losesNoSlideAndDoublesNone(
            @ForAll("arrangements") Arrangement arrangement, @ForAll("generated") List<Slide> generated) {
        List<String> keys = keys(arrangement.apply(generated));
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(keys).containsAll(generated.stream().map(Slide::key).toList());
    }

    @Property
    void losesNoEdit(@ForAll("arrangements") Arrangement arrangement, @ForAll("generated") List<Slide> generated) {
        List<ArrangedSlide> arranged = arrangement.apply(generated);
        arrangement.decisions().stream()
                .filter(decision -> !decision.texts().isEmpty())
                .forEach(decision -> assertThat(arranged)
                        .anySatisfy(slide -> assertThat(slide.decision()).isEqualTo(decision)));
    }

    @Property
    void isTheSameSlidesInTheSameOrderWithoutDecisions(@ForAll("generated") List<Slide> generated) {
        assertThat(Arrangement.NONE.apply(generated))
                .extracting(ArrangedSlide::slide)
                .isEqualTo(generated);
    }

    @Property
    void putsWhatIsInOrderInTheSameOrderAgain(
            @ForAll("arrangements") Arrangement arrangement, @ForAll("generated") List<Slide> generated) {
        List<ArrangedSlide> once = there(arrangement, generated);
        List<Slide> asArranged = once.stream()
                .filter(slide -> !slide.is(Mark.OWN))
                .map(ArrangedSlide::generated)
                .toList();
        Map<String, Slide> before = new TreeMap<>();
        once.forEach(slide -> before.put(slide.key(), slide.slide()));
        List<ArrangedSlide> twice = there(arrangement, asArranged);
        assertThat(twice.stream().filter(slide -> !slide.is(Mark.OWN)).map(ArrangedSlide::key))
                .isEqualTo(asArranged.stream().map(Slide::key).toList());
        assertThat(twice).allSatisfy(slide -> assertThat(slide.slide()).isEqualTo(before.get(slide.key())));
    }

    @Property
    void keepsThePlaceOfWhatIsHiddenAndShownAgain(
            @ForAll("arrangements") Arrangement arrangement, @ForAll("generated") List<Slide> generated) {
        List<Decision> turned = arrangement.decisions().stream()
                .map(one -> new Decision(one.choice().hidden(!one.choice().hidden()), one.texts()))
                .toList();
        assertThat(keys(there(new Arrangement(0, turned), generated))).isEqualTo(keys(there(arrangement, generated)));
    }

    @Property
    void marksMovedDataExactlyWhereTheBasisIsAnother(
            @ForAll("arrangements") Arrangement arrangement, @ForAll("generated") List<Slide> generated) {
        there(arrangement, generated).forEach(slide -> {
            Decision decision = slide.decision();
            boolean moved = decision != null
                    && !decision.choice().own()
                    && !decision.texts().isEmpty()
                    && !SlideWords.of(slide.generated())
                            .equals(decision.choice().basis());
            assertThat(slide.is(Mark.DATA_MOVED)).isEqualTo(moved);
        });
    }
}
