package it.tappe.report.restitution;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.canvas.outline.Kind;
import it.tappe.document.deck.ReadDeck;
import it.tappe.document.deck.ReadDeck.Read;
import it.tappe.document.deck.Slide;
import it.tappe.document.deck.SoundDeck;
import it.tappe.report.Filter;
import it.tappe.report.ReportParameters;
import it.tappe.restitution.Comparison;
import it.tappe.restitution.Comparisons;
import it.tappe.restitution.ItemCount;
import it.tappe.servicemodel.web.Works;
import it.tappe.testing.TappeServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The deck of the given programme's second step, from demonstration answers, read back. */
@Tag("database")
class RestitutionReportTest {
    private static final String DECK = "/reports/restitution?format=pptx&area=3&step=2";

    private static final String QUOTE = "I corsi già programmati sono aperti ai Comuni.";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo().with("tappe.demo.answers", true);

    private static ReadDeck deck;

    @BeforeAll
    static void classifyAndPrint() {
        Works.deliver(tappe, "belluno", Works.of(tappe, "BL"), 1, QUOTE);
        classify("BL", "AVANZATO", "A0=3", "A1=3", "A2=3", "A3=3", "A4=3");
        classify("CO", "IN_CONSOLIDAMENTO", "B0=3", "B1=3", "B2=3", "B3=3");
        classify("BI", "IN_SVILUPPO", "D0=3", "D1=3", "D2=3", "D3=3", "A0=3", "A1=3", "A2=3", "A3=3", "A4=3");
        classify("FC", "IN_SVILUPPO", "C0=3", "C1=3", "C2=3", "C3=3");
        classify("RI", "IN_SVILUPPO");
        deck = new ReadDeck(tappe.api("coordinamento").get(DECK).expect(200).bytes());
    }

    @Test
    void showsEveryPointThatTheProgrammeHasFoundSoFar() {
        assertThat(GivenPoints.all())
                .hasSizeGreaterThan(90)
                .allSatisfy(point -> assertThat(deck.text()).containsIgnoringCase(point));
    }

    @Test
    void countsAsTheComparisonDoes() {
        Comparison comparison = tappe.bean(Comparisons.class).find(tappe.viewer("coordinamento"), 3, 2);

        for (ItemCount count : comparison.counts(Kind.GROUP)) {
            List<Read> slides = deck.titled("Gli spunti emersi: " + count.item().title());
            assertThat(slides.stream().flatMap(slide -> slide.categories().stream()))
                    .containsExactlyElementsOf(count.answers().stream()
                            .map(answer -> answer.label() + " – " + answer.words())
                            .toList());
            assertThat(slides.get(0).all()).contains(count.answered().size() + " Province su 8");
            assertThat(count.answers())
                    .allSatisfy(answer -> assertThat(deck.textOf(
                                    "Gli spunti emersi: " + count.item().title()))
                            .contains(answer.names()));
        }
        assertThat(deck.titled("Le 5 tensioni strutturali"))
                .flatExtracting(Read::pictures)
                .contains("Erogazione (−2) – Governance (+2): FR −2, BL −1, RI −1, BI 0, CO +1, FC +1, IM +1, BT +2")
                .hasSize(5);
    }

    @Test
    void repeatsTheProvincesOwnWordsWhole() {
        Comparison comparison = tappe.bean(Comparisons.class).find(tappe.viewer("coordinamento"), 3, 2);

        assertThat(comparison.outline().items())
                .allSatisfy(item -> comparison.works().stream()
                        .filter(one -> !one.answer(item).words().isBlank())
                        .forEach(one -> assertThat(deck.text())
                                .contains("«" + one.answer(item).words() + "»")));
    }

    @Test
    void beginsWithTheWebinarThatGivesTheResultsBack() {
        assertThat(deck.slides().get(0).all())
                .contains("Restituzione esiti dello Step 2")
                .contains("Formazione del personale")
                .contains("Province & Comuni")
                .contains("mercoledì 1 aprile 2026");
        assertThat(deck.textOf("Scaletta"))
                .contains("1. Introduzione al webinar (20 min.)")
                .contains("2. Restituzione esiti dello Step 2 del Project work (30 min.)")
                .contains("3. Confronto tra le Province (60 min.)")
                .contains("4. Focus sullo Step 3 del Project work e domande (50 min.)")
                .contains("5. Organizzazione operativa Step 3 del Project work (20 min.)")
                .contains("180 minuti")
                .contains("10:20–10:50");
        assertThat(deck.textOf("Il percorso"))
                .contains("Selezione del personale", "Procedimenti disciplinari", "Formazione del personale")
                .contains("30/03/2026", "01/04/2026", "30/04/2026", "19/05/2026");
        assertThat(deck.textOf("Le Province partecipanti"))
                .contains("Belluno", "Como", "Frosinone", "Biella", "Barletta-Andria-Trani", "Forlì-Cesena", "Rieti")
                .contains("Imperia", "Ragusa", "Monza e Brianza", "Tutor AFOL");
    }

    @Test
    void endsWithWhatComesNextAndWhomToAsk() {
        assertThat(deck.textOf("Che cosa viene dopo")).contains("Piano di implementazione", "Conclusioni");
        assertThat(deck.textOf("Le prossime date"))
                .contains("mercoledì 1 aprile 2026", "venerdì 17 aprile 2026", "Call di supporto individuale")
                .contains("martedì 19 maggio 2026");
        assertThat(deck.slides().get(deck.slides().size() - 1).all())
                .contains("Grazie")
                .contains("coordinamento@example.org");
    }

    @Test
    void saysWhichModelsTheProvincesLeanToAndWhetherOneDominates() {
        assertThat(deck.textOf("I 4 modelli emergenti"))
                .contains("Il gruppo Formazione presenta livelli di maturità differenziati e non evidenzia un modello"
                        + " dominante.")
                .contains("A – Erogazione condivisa – 1 su 8", "Ibrido A + D – 1 su 8", "Non ancora chiaro – 1 su 8")
                .contains("Da classificare – 3 su 8");
        assertThat(deck.textOf("Modello A")).contains("Vi si orientano: Belluno (1 su 8)", "Biella (1 su 8)");
        assertThat(deck.textOf("I modelli: chi è ancora in cammino")).contains("Rieti (1 su 8)", "Frosinone");
    }

    @Test
    void keepsTheSourcesInTheNotes() {
        assertThat(deck.titled("Modello A").get(0).notes())
                .contains("Belluno: A – Erogazione condivisa, classificazione n. 1")
                .contains("Belluno, A0, Step 1 – Lo stato dell’arte, versione 1, sezione «Premessa»:" + " «" + QUOTE
                        + "»");
        assertThat(deck.titled("Gli spunti emersi: Mission").get(0).notes())
                .contains("Como: scheda comparativa, Step 2 – Il modello di servizio a tendere, Servizio – Mission,"
                        + " scritta il ");
        assertThat(deck.slides()).allSatisfy(slide -> assertThat(slide.notes()).isNotBlank());
    }

    @Test
    void canBeReadByEverybody() {
        SoundDeck.check(deck);
    }

    @Test
    void keepsTheKeysOfItsSlidesApartAndInOrder() {
        ReportParameters parameters =
                ReportParameters.everything().with(Filter.AREA, 3).with(Filter.STEP, 2);
        List<String> keys =
                tappe.bean(RestitutionReport.class).generate(tappe.viewer("osservatore"), parameters).slides().stream()
                        .map(Slide::key)
                        .toList();

        assertThat(keys)
                .doesNotHaveDuplicates()
                .startsWith("title", "agenda", "path", "provinces", "question.mission", "emerging.mission")
                .containsSubsequence(
                        "words.mission", "question.strumenti", "theme.obiettivi", "theme.processi", "tensions", "risks")
                .containsSubsequence("risks", "models", "model.A", "model.D", "next", "next.dates", "thanks");
    }

    @Test
    void leavesOutWhatNobodyHasAnswered() {
        ReadDeck empty = new ReadDeck(tappe.api("coordinamento")
                .get("/reports/restitution?format=pptx&area=1&step=1")
                .expect(200)
                .bytes());

        assertThat(empty.slides())
                .extracting(Read::title)
                .contains("Restituzione esiti dello Step 1", "Il percorso", "Temi chiave per lo Step 2: Obiettivi")
                .noneMatch(title -> title.startsWith("Gli spunti") || title.contains("tensioni"));
        SoundDeck.check(empty);
    }

    @ParameterizedTest
    @CsvSource({
        "coordinamento, area=9&step=2, 404",
        "coordinamento, area=3&step=9, 404",
        "coordinamento, area=3, 422",
        "coordinamento, step=2, 422",
        "osservatore, area=3&step=2, 200",
        "tutor, area=3&step=2, 403",
        "belluno, area=3&step=2, 403",
    })
    void answersOnlyWhatThereIsToThoseWhoReadReports(String username, String filters, int status) {
        tappe.api(username).get("/reports/restitution?format=pptx&" + filters).expect(status);
    }

    private static void classify(String sigla, String maturity, String... ratings) {
        Map<String, Object> body = new HashMap<>(Works.rated(ratings));
        body.put("maturity", maturity);
        if (sigla.equals("BL")) {
            body.put("ratings", List.of(rated("A0"), rated("A1"), rated("A2"), rated("A3"), rated("A4")));
        }
        tappe.api("tutor")
                .put("/project-works/" + Works.of(tappe, sigla) + "/classification", body)
                .expect(200);
    }

    private static Map<String, Object> rated(String code) {
        return Map.of(
                "code",
                code,
                "rating",
                3,
                "evidence",
                code.equals("A0") ? List.of(Map.of("quote", QUOTE, "section", "Premessa", "version", 1)) : List.of());
    }
}
