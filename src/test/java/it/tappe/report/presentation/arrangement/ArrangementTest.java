package it.tappe.report.presentation.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.document.deck.Points;
import it.tappe.document.deck.Slide;
import it.tappe.report.presentation.arrangement.ArrangedSlide.Mark;
import it.tappe.report.presentation.wording.SlideFields;
import it.tappe.report.presentation.wording.SlideWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    private static final List<Slide> GENERATED = slides("a", "b", "c");

    static Slide slide(String key, String text) {
        return Slide.content(key, "Titolo " + key, List.of(Points.of(List.of(text))), List.of("Fonte"));
    }

    static List<Slide> slides(String... keys) {
        return Arrays.stream(keys).map(key -> slide(key, "Testo " + key)).toList();
    }

    static Decision decision(Slide basis, boolean hidden, @Nullable Integer place, Map<String, String> edited) {
        List<SlideText> texts = edited.entrySet().stream()
                .map(one -> new SlideText(
                        0,
                        0,
                        one.getKey(),
                        one.getValue(),
                        SlideFields.of(basis).getOrDefault(one.getKey(), "")))
                .toList();
        String words = texts.isEmpty() ? null : SlideWords.of(basis);
        return new Decision(
                new SlideChoice(0, 0, basis.key(), basis.title(), true, hidden, false, place, words, 0), texts);
    }

    private static Decision seen(String key) {
        return decision(slide(key, "Testo " + key), false, null, Map.of());
    }

    private static Decision own(String key, int place) {
        return new Decision(
                SlideChoice.own(0, key, "Propria", place),
                List.of(new SlideText(0, 0, "extra", "Un punto nostro", "")));
    }

    private static List<String> keys(List<ArrangedSlide> slides) {
        return slides.stream().map(ArrangedSlide::key).toList();
    }

    private static ArrangedSlide find(List<ArrangedSlide> slides, String key) {
        return slides.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void changesNothingWhenNobodyHasArrangedAnything() {
        List<ArrangedSlide> arranged = Arrangement.NONE.apply(GENERATED);
        assertThat(arranged).extracting(ArrangedSlide::slide).isEqualTo(GENERATED);
        assertThat(arranged).allSatisfy(one -> assertThat(one.marks()).isEmpty());
    }

    @Test
    void appliesAnEditSilentlyWhileTheDataStay() {
        Decision edit = decision(GENERATED.get(1), false, null, Map.of("title", "Il nostro titolo"));
        ArrangedSlide slide = find(new Arrangement(0, List.of(edit)).apply(GENERATED), "b");
        assertThat(slide.slide().title()).isEqualTo("Il nostro titolo");
        assertThat(slide.slide().blocks()).isEqualTo(GENERATED.get(1).blocks());
        assertThat(slide.marks()).containsExactly(Mark.EDITED);
    }

    @Test
    void appliesItStillWhenTheDataHaveMovedAndSaysSo() {
        Decision edit = decision(slide("b", "Testo di prima"), false, null, Map.of("title", "Il nostro titolo"));
        ArrangedSlide slide = find(new Arrangement(0, List.of(edit)).apply(GENERATED), "b");
        assertThat(slide.slide().title()).isEqualTo("Il nostro titolo");
        assertThat(slide.marks()).containsExactly(Mark.EDITED, Mark.DATA_MOVED);
        assertThat(slide.generated()).isEqualTo(GENERATED.get(1));
    }

    @Test
    void doesNotMarkAHiddenSlideThatNobodyEdited() {
        Decision hidden = decision(slide("b", "Testo di prima"), true, null, Map.of());
        ArrangedSlide slide = find(new Arrangement(0, List.of(hidden)).apply(GENERATED), "b");
        assertThat(slide.marks()).containsExactly(Mark.HIDDEN);
        assertThat(slide.isShown()).isFalse();
    }

    @Test
    void keepsTheEditOfASlideThatHasVanished() {
        Decision edit = decision(slide("gone", "Testo"), false, 0, Map.of("extra", "Da non perdere"));
        List<ArrangedSlide> arranged =
                new Arrangement(0, List.of(edit, seen("a"), seen("b"), seen("c"), seen("dull"))).apply(GENERATED);
        assertThat(keys(arranged)).containsExactly("a", "b", "c", "gone");
        assertThat(arranged.get(3).marks()).containsExactly(Mark.EDITED, Mark.VANISHED);
        assertThat(SlideWords.of(arranged.get(3).slide())).contains("Da non perdere");
    }

    @Test
    void putsANewSlideWhereItIsGenerated() {
        List<Decision> order = new ArrayList<>();
        order.add(decision(GENERATED.get(2), false, 0, Map.of()));
        order.add(decision(GENERATED.get(0), false, 1, Map.of()));
        order.add(decision(GENERATED.get(1), false, 2, Map.of()));
        List<ArrangedSlide> arranged =
                new Arrangement(1, order).apply(slides("first", "a", "after-a", "after-that", "b", "c"));
        assertThat(keys(arranged)).containsExactly("first", "c", "a", "after-a", "after-that", "b");
        assertThat(find(arranged, "after-a").marks()).containsExactly(Mark.NEW);
        assertThat(find(arranged, "a").marks()).isEmpty();
    }

    @Test
    void showsSlidesOfOnesOwnAtTheirPlace() {
        List<Decision> order = List.of(
                decision(GENERATED.get(0), false, 0, Map.of()),
                own("own-1", 1),
                decision(GENERATED.get(1), false, 2, Map.of()),
                decision(GENERATED.get(2), false, 3, Map.of()));
        List<ArrangedSlide> arranged = new Arrangement(1, order).apply(GENERATED);
        assertThat(keys(arranged)).containsExactly("a", "own-1", "b", "c");
        assertThat(arranged.get(1).slide().title()).isEqualTo("Propria");
        assertThat(arranged.get(1).marks()).containsExactly(Mark.OWN);
        assertThat(arranged.get(1).slide().blocks()).containsExactly(Points.of(List.of("Un punto nostro")));
    }

    @Test
    void refusesWhatRestsOnAnotherState() {
        ArrangedSlide present = find(Arrangement.NONE.apply(GENERATED), "a");
        SlideEntry entry = new SlideEntry(Map.of("title", "Altro"), 3L, null);
        assertThatThrownBy(() -> entry.requireRead(present)).hasMessageContaining("un’altra persona");
        SlideEntry moved = new SlideEntry(Map.of("title", "Altro"), 0L, SlideWords.fingerprint(GENERATED.get(1)));
        assertThatThrownBy(() -> moved.requireRead(present)).hasMessageContaining("sono cambiati i dati");
    }
}
