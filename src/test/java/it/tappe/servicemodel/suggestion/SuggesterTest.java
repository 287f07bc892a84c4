package it.tappe.servicemodel.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.reading.Manuscript;
import it.tappe.passage.Passage;
import it.tappe.passage.PlainText;
import it.tappe.passage.Stance;
import it.tappe.servicemodel.Dominance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What the reader makes of whole documents. */
class SuggesterTest {
    private static final Map<String, SampleWork> WORKS =
            Samples.all().stream().collect(Collectors.toMap(SampleWork::id, work -> work));
    private static final Suggester SHIPPED = new Suggester(Samples.lexicon(), Weights.of(shipped()));

    private static final String IRRELEVANT = """

            ## Lavoro agile e parcheggi

            L'ente ha rinnovato il regolamento del lavoro agile. Il parco auto conta dodici mezzi, sei dei quali elettrici.
            La mensa è aperta dalle 12 alle 14 e la portineria risponde al numero interno 200.
            """;

    /** Trained on other authors alone: the programme's samples are new to it. */
    @Test
    void tellsTheModelsOfDocumentsThatItHasNeverSeen() {
        List<SampleWork> others = WORKS.values().stream()
                .filter(work -> !Samples.isProgrammes(work))
                .toList();
        List<SampleWork> programmes =
                WORKS.values().stream().filter(Samples::isProgrammes).toList();
        SuggestionQuality quality = SuggestionQuality.of(others, programmes);
        assertThat(quality.accuracy("clear", work -> true)).isGreaterThanOrEqualTo(0.95);
        assertThat(quality.accuracy("hybrid", work -> true)).isGreaterThanOrEqualTo(0.66);
        assertThat(quality.accuracy("none", work -> true)).isEqualTo(1);
        assertThat(quality.overlap(work -> true)).isGreaterThanOrEqualTo(0.7);
        assertThat(quality.wrongEvidence(work -> true)).isLessThan(0.1);
    }

    @Test
    void shipsWhatTrainingYields() {
        assertThat(WriteWeights.lines()).isEqualTo(shipped());
    }

    @Test
    void quotesThePassagesVerbatim() {
        Manuscript manuscript = manuscript("dev-04", "");
        Suggestion suggestion = SHIPPED.read(manuscript, Samples.catalogue());
        List<Passage> quoted = suggestion.rated().stream()
                .flatMap(rated -> rated.evidence().stream())
                .toList();
        assertThat(quoted).isNotEmpty();
        assertThat(quoted)
                .allSatisfy(passage -> assertThat(manuscript.text().substring(passage.start(), passage.end()))
                        .isEqualTo(passage.text()));
    }

    @Test
    void proposesNothingForADocumentWithStepOneAlone() {
        for (String id : List.of("dev-25", "dev-26", "dev-27", "dev-28")) {
            Suggestion suggestion = SHIPPED.read(manuscript(id, ""), Samples.catalogue());
            assertThat(suggestion.outcome().dominance()).as(id).isEqualTo(Dominance.NONE);
            assertThat(suggestion.rated())
                    .as(id)
                    .allSatisfy(rated -> assertThat(rated.evidence()).isEmpty());
        }
    }

    @Test
    void holdsWhatIsRejectedOrToldAgainstAnIndicatorAndNotForIt() {
        String told = "Oggi apriamo ai Comuni i corsi interni della Provincia.";
        String rejected = "Non si intende aprire ai Comuni i corsi che la Provincia organizza per i propri dipendenti.";
        Suggestion suggestion = SHIPPED.read(
                PlainText.read("## Stato dell'arte\n" + told + "\n## Modello di servizio a tendere\n" + rejected),
                Samples.catalogue());
        Suggestion.Rated openedCourses = suggestion.rated().get(0);
        assertThat(openedCourses.indicator().code()).isEqualTo("A0");
        assertThat(openedCourses.level().points()).isZero();
        assertThat(openedCourses.evidence()).isEmpty();
        assertThat(openedCourses.against())
                .extracting(Passage::stance)
                .containsExactlyInAnyOrder(Stance.TOLD, Stance.REJECTED);
    }

    @Property(tries = 20)
    void doesNotMindTheOrderOfSentencesOutsideTheSection(@ForAll Random random) {
        SampleWork work = WORKS.get("dev-06");
        List<Passage> told = new java.util.ArrayList<>(work.passages().stream()
                .filter(one -> one.stance() == Stance.TOLD)
                .toList());
        java.util.Collections.shuffle(told, random);
        List<Passage> mixed = new java.util.ArrayList<>(told);
        work.passages().stream().filter(one -> one.stance() != Stance.TOLD).forEach(mixed::add);
        Suggestion before = SHIPPED.judge(work.passages(), Samples.catalogue());
        Suggestion after = SHIPPED.judge(mixed, Samples.catalogue());
        assertThat(after.outcome()).isEqualTo(before.outcome());
        assertThat(after.scores()).isEqualTo(before.scores());
    }

    @Test
    void isNotTurnedToAnotherModelByAnIrrelevantChapter() {
        for (SampleWork work : WORKS.values()) {
            if (Samples.isProgrammes(work) && work.dominance().equals("clear")) {
                Suggestion before = SHIPPED.read(manuscript(work.id(), ""), Samples.catalogue());
                Suggestion after = SHIPPED.read(manuscript(work.id(), IRRELEVANT), Samples.catalogue());
                assertThat(after.outcome().primary())
                        .as(work.id())
                        .isEqualTo(before.outcome().primary());
            }
        }
    }

    private static Manuscript manuscript(String id, String appended) {
        try {
            return PlainText.read(Files.readString(Path.of("src/test/resources/corpus", id + ".md")) + appended);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> shipped() {
        try {
            return Files.readAllLines(WriteWeights.FILE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
