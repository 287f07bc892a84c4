package it.tappe.coherence.check;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.canvas.Answer;
import it.tappe.canvas.hint.GivenOutline;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Option;
import it.tappe.canvas.outline.Outline;
import it.tappe.deliverable.speech.ReadVersion;
import it.tappe.passage.PassageReader;
import it.tappe.passage.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The experts' checks on sample works, and on canvases without documents. */
class ExpertCheckTest {
    private static final Outline OUTLINE = GivenOutline.read();

    /**
     * What a reader judged of these works, by their documents alone: yes is found, no is not, ? cannot be told. One
     * judgement of 51 is not the reader's: of dev-17 people would say that its monitoring is satisfaction only, but it
     * mentions its questionnaire in passing.
     */
    private static final String TABLE = """
            #      STAFF TEACHERS OUTCOMES
            dev-01 no    no       yes
            dev-03 no    ?        ?
            dev-05 no    yes      ?
            dev-08 no    no       yes
            dev-09 no    ?        ?
            dev-11 ?     ?        ?
            dev-12 no    no       yes
            dev-16 no    no       no
            dev-17 no    no       ?
            dev-19 no    ?        ?
            dev-25 ?     ?        ?
            b-03   no    ?        ?
            b-06   ?     ?        no
            b-09   no    no       ?
            b-11   ?     ?        ?
            c-01   no    no       yes
            c-13   no    no       ?
            """;

    private static final Map<String, Verdict> VERDICTS =
            Map.of("yes", Verdict.FOUND, "no", Verdict.NOT_FOUND, "?", Verdict.CANNOT_TELL);

    static Stream<List<String>> works() {
        return TABLE.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.asList(line.strip().split("\\s+")));
    }

    @ParameterizedTest
    @MethodSource("works")
    void judgesAsAReaderWould(List<String> row) {
        for (ExpertCheck check : ExpertCheck.values()) {
            Finding finding = check.judge(new Evidence(List.of(), List.of(version(row.get(0)))));
            assertThat(finding.verdict())
                    .as(row.get(0) + " " + finding)
                    .isEqualTo(VERDICTS.get(row.get(1 + check.ordinal())));
        }
    }

    private static ReadVersion version(String work) {
        Path file =
                Path.of("src/test/resources", work.startsWith("dev") ? "corpus" : "servicemodel/works", work + ".md");
        try {
            return new ReadVersion(1, 2, work, PassageReader.read(PlainText.read(Files.readString(file))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void findsABroadOfferWithoutDedicatedStaffInTheCanvas() {
        Finding finding =
                ExpertCheck.STAFF.judge(canvas("modelli/leggera", "prestazioni/corsi", "prestazioni/cataloghi"));
        assertThat(finding.verdict()).isEqualTo(Verdict.FOUND);
        assertThat(finding.reasons().get(0).answers())
                .containsExactly(
                        "Modelli organizzativi: Struttura interna leggera, personale non dedicato in via esclusiva");
        assertThat(finding.reasons().get(1).answers())
                .containsExactly("Prestazioni principali: Corsi", "Prestazioni principali: Cataloghi condivisi");
    }

    @Test
    void doesNotMindABroadOfferOfADedicatedStructure() {
        assertThat(ExpertCheck.STAFF
                        .judge(canvas("modelli/leggera", "modelli/dedicata", "prestazioni/cataloghi"))
                        .verdict())
                .isEqualTo(Verdict.NOT_FOUND);
    }

    @Test
    void saysThatItCannotTellOfAnEmptyCanvasWithoutDocuments() {
        for (ExpertCheck check : ExpertCheck.values()) {
            assertThat(check.judge(canvas()).verdict()).as(check.name()).isEqualTo(Verdict.CANNOT_TELL);
        }
    }

    @Test
    void findsMonitoringThatIsSatisfactionOnlyUntilOutcomesAreChosen() {
        assertThat(ExpertCheck.OUTCOMES.judge(canvas("fasi/soddisfazione")).verdict())
                .isEqualTo(Verdict.FOUND);
        assertThat(ExpertCheck.OUTCOMES
                        .judge(canvas("fasi/soddisfazione", "accessorie/esiti"))
                        .verdict())
                .isEqualTo(Verdict.NOT_FOUND);
    }

    @Test
    void findsTeachersWithoutAQualityCheckAndHearsIntendedOnesOnly() {
        assertThat(teachers("Saranno selezionati dieci docenti. I docenti firmano il registro."))
                .isEqualTo(Verdict.FOUND);
        assertThat(teachers("I docenti saranno iscritti a un albo dei docenti, aggiornato ogni anno."))
                .isEqualTo(Verdict.NOT_FOUND);
        assertThat(teachers("La scelta dei docenti sarà annuale. Non si intende istituire un albo dei docenti."))
                .isEqualTo(Verdict.FOUND);
    }

    private static Verdict teachers(String text) {
        ReadVersion version = new ReadVersion(
                1, 2, "v", PassageReader.read(PlainText.read("## Modello di servizio a tendere\n" + text)));
        return ExpertCheck.TEACHERS
                .judge(new Evidence(List.of(), List.of(version)))
                .verdict();
    }

    /** A canvas in which these options, as item/option, are chosen. */
    private static Evidence canvas(String... chosen) {
        List<Answer> answers = new ArrayList<>();
        for (Item item : OUTLINE.items()) {
            List<Option> options = Stream.of(chosen)
                    .filter(one -> one.startsWith(item.code() + "/"))
                    .map(one -> GivenOutline.option(OUTLINE, item.code(), one.substring(one.indexOf('/') + 1)))
                    .toList();
            answers.add(new Answer(item, options, "", null, null, null, null, 1));
        }
        return new Evidence(answers, List.of());
    }
}
