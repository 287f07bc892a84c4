package it.tappe.deliverable.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.deliverable.comparison.Passage.State;
import it.tappe.deliverable.comparison.Run.Kind;
import it.tappe.deliverable.comparison.TextDifference.Stretch;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differences as people expect to read them; deleted words stand in [-…-], inserted ones in {+…+}. */
class TextDifferenceTest {

    @Test
    void findsTheWordsThatChangedWithinAParagraph() {
        assertThat(marked(
                        "La Provincia accompagna 12 Comuni nella formazione.",
                        "La Provincia accompagna 14 Comuni nella formazione del personale."))
                .isEqualTo("La Provincia accompagna [-12-]{+14+} Comuni nella formazione{+ del personale+}.");
    }

    @Test
    void readsARewrittenPhraseAsOneChange() {
        assertThat(marked("Si parte subito, con i corsi già pronti.", "Si parte in autunno, con i corsi già pronti."))
                .isEqualTo("Si parte [-subito-]{+in autunno+}, con i corsi già pronti.");
        assertThat(marked("Il servizio costa poco oggi.", "Il servizio vale molto oggi."))
                .isEqualTo("Il servizio [-costa poco-]{+vale molto+} oggi.");
    }

    @Test
    void keepsParagraphsThatStayAndShowsNewOnesWhole() {
        TextDifference difference = TextDifference.between(
                "Primo paragrafo.\nTerzo paragrafo.", "Primo paragrafo.\nIl secondo.\nTerzo paragrafo.");
        assertThat(states(difference)).containsExactly(State.SAME, State.ADDED, State.SAME);
        assertThat(difference.summary()).isEqualTo("2 parole aggiunte");
    }

    @Test
    void findsTheRewrittenParagraphAmongNewOnes() {
        TextDifference difference = TextDifference.between(
                "I Comuni sono sessanta e ciascuno provvede da solo.",
                "Tutt’altro argomento, mai trattato prima.\nI Comuni sono sessantuno e ciascuno provvede da solo.");
        assertThat(states(difference)).containsExactly(State.ADDED, State.CHANGED);
    }

    @Test
    void showsAParagraphThatIsAnotherOneAsRemovedAndAdded() {
        assertThat(states(TextDifference.between("Oggi la spesa è dispersa.", "Le convenzioni partono a maggio.")))
                .containsExactly(State.REMOVED, State.ADDED);
    }

    @Test
    void recognisesAParagraphThatOnlyMoved() {
        String moved = "Questo paragrafo racconta come si rilevano i fabbisogni.";
        TextDifference difference = TextDifference.between(
                moved + "\nPrima cosa.\nSeconda cosa.\nTerza cosa.",
                "Prima cosa.\nSeconda cosa.\nTerza cosa.\n" + moved);
        assertThat(states(difference))
                .containsExactly(State.MOVED_AWAY, State.SAME, State.SAME, State.SAME, State.MOVED_HERE);
        assertThat(difference.summary()).isEqualTo("1 paragrafo spostato");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uno due tre quattro            | uno due tre quattro            | nessuna modifica",
                "uno due tre quattro            | uno due tre quattro cinque     | 1 parola aggiunta",
                "uno due tre quattro cinque     | uno due tre quattro            | 1 parola tolta",
                "uno due tre quattro cinque sei | uno due tre quattro            | 2 parole tolte",
                "uno due tre quattro            | uno due tre 4                  | 1 parola aggiunta, 1 tolta",
                "uno due tre quattro cinque     | uno due tre e poi ancora       | 3 parole aggiunte, 2 tolte",
                "uno due, tre                   | uno due; tre                   | cambiano solo la punteggiatura o gli a capo"
            })
    void saysInOneLineHowMuchChanged(String before, String after, String summary) {
        assertThat(TextDifference.between(before, after).summary()).isEqualTo(summary);
    }

    @Test
    void foldsWhatStayed() {
        List<Stretch> stretches =
                TextDifference.between("a\nb\nc\nd", "a\nb\nc\nd\ne").stretches();
        assertThat(stretches).extracting(Stretch::isSame).containsExactly(true, false);
        assertThat(stretches.get(0).label()).isEqualTo("4 paragrafi invariati");
        assertThat(TextDifference.between("a", "a").stretches().get(0).label()).isEqualTo("1 paragrafo invariato");
        assertThat(TextDifference.between("", "").stretches()).isEmpty();
    }

    /** Every paragraph differs from every other: nothing can be matched, and nothing may take its square in time. */
    @Test
    void comparesHugeTextsThatHaveNothingInCommonWithoutComparingEverythingWithEverything() {
        String before = IntStream.range(0, 200_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 200_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
        assertThat(TextDifference.between(before, after).wordsAdded()).isEqualTo(200_000);
        TextDifference lines = TextDifference.between(before.replace(' ', '\n'), after.replace(' ', '\n'));
        assertThat(lines.wordsRemoved()).isEqualTo(200_000);
    }

    @Test
    void findsOneWordInAHugeParagraph() {
        String before =
                IntStream.range(0, 200_000).mapToObj(i -> "parola" + i % 5_000).collect(Collectors.joining(" "));
        String after = before.replaceFirst(" parola17 ", " cambiata ");
        TextDifference difference = TextDifference.between(before, after);
        assertThat(difference.runs()).hasSize(4);
        assertThat(difference.summary()).isEqualTo("1 parola aggiunta, 1 tolta");
    }

    private static List<State> states(TextDifference difference) {
        return difference.passages().stream().map(Passage::state).toList();
    }

    private static String marked(String before, String after) {
        return TextDifference.between(before, after).runs().stream()
                .map(run -> run.kind() == Kind.EQUAL
                        ? run.text()
                        : run.kind() == Kind.DELETED ? "[-" + run.text() + "-]" : "{+" + run.text() + "+}")
                .collect(Collectors.joining());
    }
}
