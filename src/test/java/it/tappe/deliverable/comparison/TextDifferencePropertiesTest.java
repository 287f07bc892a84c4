package it.tappe.deliverable.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.deliverable.comparison.Run.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any two texts whatever. */
class TextDifferencePropertiesTest {

    @Property
    void givesBackBothTextsExactly(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertGivesBack(before, after);
    }

    @Property
    void givesBackAnyCharactersExactly(@ForAll String before, @ForAll String after) {
        assertGivesBack(before, after);
    }

    @Property(tries = 100)
    void givesBackLongTextsThatWereEditedInManyPlaces(@ForAll Random random) {
        List<String> before = new ArrayList<>();
        for (int paragraph = 0; paragraph < 700; paragraph++) {
            before.add(words(random, 1 + random.nextInt(30)));
        }
        List<String> after = new ArrayList<>(before);
        for (int edit = 0; edit < 200; edit++) {
            int place = random.nextInt(after.size());
            switch (random.nextInt(4)) {
                case 0 -> after.remove(place);
                case 1 -> after.add(place, words(random, 12));
                case 2 -> after.set(place, after.get(place) + " " + words(random, 2));
                default -> after.add(random.nextInt(after.size()), after.remove(place));
            }
        }
        assertGivesBack(String.join("\n", before), String.join("\n", after));
        assertGivesBack(String.join(" ", before), String.join(" ", after));
    }

    @Property
    void aTextDoesNotDifferFromItself(@ForAll("texts") String text) {
        TextDifference difference = TextDifference.between(text, text);
        assertThat(difference.isNone()).isTrue();
        assertThat(difference.runs()).allMatch(run -> run.kind() == Kind.EQUAL);
    }

    @Property
    void onlyTheSameTextHasNoDifference(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(TextDifference.between(before, after).isNone()).isEqualTo(before.equals(after));
    }

    @Property
    void whatComesForwardsGoesBackwards(@ForAll("texts") String text, @ForAll("texts") String more) {
        String longer = text + "\n" + more;
        TextDifference forwards = TextDifference.between(text, longer);
        TextDifference backwards = TextDifference.between(longer, text);
        assertThat(forwards.wordsAdded() - forwards.wordsRemoved())
                .isEqualTo(backwards.wordsRemoved() - backwards.wordsAdded());
        assertThat(TextDifference.between("", text).wordsAdded())
                .isEqualTo(TextDifference.between(text, "").wordsRemoved());
    }

    @Property
    void neighbouringRunsAreOfDifferentKindsAndNeverEmpty(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        List<Run> runs = TextDifference.between(before, after).runs();
        assertThat(runs).noneMatch(run -> run.text().isEmpty());
        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i).kind()).isNotEqualTo(runs.get(i - 1).kind());
        }
    }

    /** Few words, so that the same ones come again at other places. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word = Arbitraries.of("il", "la", "Comune", "corso", "dell’arte", "è", "2026", "-", "");
        Arbitrary<String> paragraph = word.list().ofMaxSize(12).map(words -> String.join(" ", words));
        return paragraph.list().ofMaxSize(10).map(all -> String.join("\n", all));
    }

    private static void assertGivesBack(String before, String after) {
        List<Run> runs = TextDifference.between(before, after).runs();
        assertThat(without(Kind.INSERTED, runs)).isEqualTo(before);
        assertThat(without(Kind.DELETED, runs)).isEqualTo(after);
    }

    private static String without(Kind kind, List<Run> runs) {
        return runs.stream().filter(run -> run.kind() != kind).map(Run::text).collect(Collectors.joining());
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, 400).mapToObj(i -> "parola" + i).collect(Collectors.joining(" "));
    }
}
