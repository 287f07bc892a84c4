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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
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

    private static final List<String> IRRELEVANT = List.of(
            "L'ente ha rinnovato il regolamento del lavoro agile.",
            "Il parco auto conta dodici mezzi, sei dei quali elettrici.",
            "La mensa è aperta dalle 12 alle 14 e la portineria risponde al numero interno 200.",
            "La manutenzione delle strade provinciali sarà affidata a una ditta esterna.",
            "Il tetto della palestra sarà rifatto entro l'autunno.",
            "Si prevede di sostituire le lampade degli uffici con altre a basso consumo.",
            "Il presidente ha ricevuto la delegazione della città gemellata.",
            "Le piste ciclabili lungo il fiume saranno prolungate di otto chilometri.",
            "L'archivio storico resta chiuso per inventario.",
            "Il bilancio di previsione è stato approvato a dicembre.",
            "Gli orari degli sportelli saranno esposti all'ingresso.",
            "La sala del consiglio avrà un nuovo impianto audio.");

    private static final List<String> CHAPTERS =
            List.of("Lavoro agile e parcheggi", "Allegato tecnico", "Notizie dall'ente", "Edilizia e strade");

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
        Manuscript manuscript = manuscript("dev-04");
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
            Suggestion suggestion = SHIPPED.read(manuscript(id), Samples.catalogue());
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
        List<Passage> told = new ArrayList<>(work.passages().stream()
                .filter(one -> one.stance() == Stance.TOLD)
                .toList());
        Collections.shuffle(told, random);
        List<Passage> mixed = new ArrayList<>(told);
        work.passages().stream().filter(one -> one.stance() != Stance.TOLD).forEach(mixed::add);
        Suggestion before = SHIPPED.judge(work.passages(), Samples.catalogue());
        Suggestion after = SHIPPED.judge(mixed, Samples.catalogue());
        assertThat(after.outcome()).isEqualTo(before.outcome());
        assertThat(after.scores()).isEqualTo(before.scores());
    }

    @Property(tries = 60)
    void isNotTurnedToAnotherModelByAnIrrelevantChapter(@ForAll Random random) {
        List<SampleWork> clear = WORKS.values().stream()
                .filter(work -> Samples.isProgrammes(work) && work.dominance().equals("clear"))
                .sorted(Comparator.comparing(SampleWork::id))
                .toList();
        SampleWork work = clear.get(random.nextInt(clear.size()));
        List<String> sentences = new ArrayList<>(IRRELEVANT);
        Collections.shuffle(sentences, random);
        String chapter = "\n\n## " + CHAPTERS.get(random.nextInt(CHAPTERS.size())) + "\n\n"
                + String.join(" ", sentences.subList(0, 3 + random.nextInt(sentences.size() - 3))) + "\n\n";

        Suggestion before = SHIPPED.read(manuscript(work.id()), Samples.catalogue());
        Suggestion after =
                SHIPPED.read(PlainText.read(inserted(text(work.id()), chapter, random)), Samples.catalogue());

        assertThat(after.outcome().primary())
                .as(work.id() + chapter)
                .isEqualTo(before.outcome().primary());
    }

    /** Before one of the document's chapters, or after the last. */
    private static String inserted(String text, String chapter, Random random) {
        String[] chapters = text.split("(?m)^(?=## )");
        int place = 1 + random.nextInt(chapters.length);
        return String.join("", Arrays.copyOf(chapters, place))
                + chapter
                + String.join("", Arrays.copyOfRange(chapters, place, chapters.length));
    }

    @Test
    void countsOnceWhatTwoDocumentsSay() {
        Manuscript manuscript = manuscript("dev-06");
        Suggestion alone = SHIPPED.read(manuscript, Samples.catalogue());

        JointSuggestion twice = SHIPPED.read(List.of(manuscript, manuscript), Samples.catalogue());

        assertThat(twice.suggestion()).isEqualTo(alone);
        assertThat(twice.documents().values()).containsOnly(1);
    }

    @Test
    void knowsFromWhichDocumentAPassageIs() {
        JointSuggestion joint = SHIPPED.read(List.of(manuscript("dev-26"), manuscript("dev-06")), Samples.catalogue());

        assertThat(joint.suggestion().outcome().primary()).isEqualTo("B");
        assertThat(joint.suggestion().rated().stream().flatMap(rated -> rated.evidence().stream()))
                .isNotEmpty()
                .allSatisfy(passage -> assertThat(joint.documentOf(passage)).isEqualTo(1));
    }

    private static Manuscript manuscript(String id) {
        return PlainText.read(text(id));
    }

    private static String text(String id) {
        try {
            return Files.readString(Path.of("src/test/resources/corpus", id + ".md"));
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
