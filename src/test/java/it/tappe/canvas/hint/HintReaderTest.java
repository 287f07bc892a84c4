package it.tappe.canvas.hint;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.canvas.Answer;
import it.tappe.canvas.Answers;
import it.tappe.canvas.hint.Hint.Kind;
import it.tappe.canvas.outline.Option;
import it.tappe.canvas.outline.Outline;
import it.tappe.deliverable.speech.Quote;
import it.tappe.deliverable.speech.ReadVersion;
import it.tappe.passage.PassageReader;
import it.tappe.passage.PlainText;
import it.tappe.passage.Stance;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is pointed out when documents are laid beside a canvas. */
class HintReaderTest {
    private static final Outline OUTLINE = GivenOutline.read();

    @Test
    void pointsOutWhatTheDocumentIntendsAndTheCanvasHasNotChosen() {
        List<Hint> hints = read("La Provincia curerà ogni anno la rilevazione dei fabbisogni dei Comuni.");
        assertThat(hints)
                .extracting(hint -> hint.kind() + " " + hint.item().code() + "/"
                        + hint.option().code())
                .containsExactly("NOT_CHOSEN accessorie/analisi", "NOT_CHOSEN fasi/rilevazione");
        Quote quote = hints.get(0).quotes().get(0);
        assertThat(quote.text()).isEqualTo("La Provincia curerà ogni anno la rilevazione dei fabbisogni dei Comuni.");
        assertThat(quote.section()).isEqualTo("Modello di servizio a tendere");
        assertThat(quote.stance()).isEqualTo(Stance.INTENDED);
    }

    @Test
    void isSilentWhenBothSayTheSame() {
        assertThat(read(
                        "La Provincia curerà ogni anno la rilevazione dei fabbisogni dei Comuni.",
                        "accessorie/analisi",
                        "fasi/rilevazione"))
                .isEmpty();
    }

    @Test
    void takesMoreThanOneWordInPassing() {
        assertThat(read("Si terrà un corso.")).isEmpty();
        assertThat(read("Si terrà un corso sulla privacy. Seguirà un corso sui contratti."))
                .extracting(hint -> hint.option().code())
                .containsExactly("corsi");
    }

    @Test
    void showsTheCounterPassageOfWhatTheCanvasChoosesAndTheDocumentRejects() {
        List<Hint> hints =
                read("Si aprono gli uffici. Non si intende adottare cataloghi condivisi.", "prestazioni/cataloghi");
        assertThat(hints).extracting(Hint::kind).containsExactly(Kind.CONTRADICTED);
        assertThat(hints.get(0).quotes()).extracting(Quote::stance).containsExactly(Stance.REJECTED);
    }

    @Test
    void showsTheCounterPassageOfWhatIsPutOff() {
        List<Hint> hints = read(
                "Si aprono gli uffici. La rilevazione dei fabbisogni sarà valutata soltanto dopo.",
                "accessorie/analisi");
        assertThat(hints.get(0).kind()).isEqualTo(Kind.CONTRADICTED);
        assertThat(hints.get(0).quotes()).extracting(Quote::stance).containsExactly(Stance.POSTPONED);
    }

    @Test
    void saysOfWhichChoiceNoDocumentSpeaks() {
        assertThat(read(
                        "Si apriranno i corsi interni. I corsi saranno gratuiti.",
                        "prestazioni/corsi",
                        "strumenti/pico"))
                .extracting(hint -> hint.kind() + " " + hint.option().code())
                .containsExactly("NOT_SAID pico");
    }

    @Test
    void hearsTheStartingPointOnlyWhereTheCanvasAsksForIt() {
        ReadVersion version = version("## Stato dell'arte\nOggi pesa la carenza di personale. C'è un catalogo comune.");
        assertThat(HintReader.read(OUTLINE, answers(), List.of(version)))
                .extracting(hint -> hint.item().code() + "/" + hint.option().code())
                .containsExactly("criticita/carenza");
    }

    @Test
    void saysNothingWhileNothingIsDelivered() {
        assertThat(HintReader.read(OUTLINE, answers("prestazioni/corsi"), List.of()))
                .isEmpty();
    }

    @Test
    void isRightEightTimesOfTenOnWorksLabelledByHand() {
        assertThat(HintQuality.of("hint-labels.txt").precision()).isGreaterThanOrEqualTo(0.8);
        assertThat(HintQuality.of("hint-labels.txt").recall()).isGreaterThanOrEqualTo(0.5);
        assertThat(HintQuality.of("hint-labels-unseen.txt").precision()).isGreaterThanOrEqualTo(0.8);
    }

    private static List<Hint> read(String service, String... chosen) {
        return HintReader.read(
                OUTLINE, answers(chosen), List.of(version("## Modello di servizio a tendere\n" + service)));
    }

    private static ReadVersion version(String markdown) {
        return new ReadVersion(7, 2, "Step 2, versione 1", PassageReader.read(PlainText.read(markdown)));
    }

    private static Answers answers(String... chosen) {
        return new Answers(
                1,
                2,
                OUTLINE.items().stream()
                        .map(item -> {
                            List<Option> options = Stream.of(chosen)
                                    .filter(one -> one.startsWith(item.code() + "/"))
                                    .map(one -> GivenOutline.option(
                                            OUTLINE, item.code(), one.substring(one.indexOf('/') + 1)))
                                    .toList();
                            return new Answer(item, options, "", null, null, null, null, 0);
                        })
                        .toList());
    }
}
