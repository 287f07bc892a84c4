package it.tappe.report.closing;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.deck.ReadDeck;
import it.tappe.document.deck.ReadDeck.Read;
import it.tappe.document.deck.SoundDeck;
import it.tappe.report.Format;
import it.tappe.servicemodel.web.Works;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The deck of the final webinar, read back. */
@Tag("database")
class FinalReportTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo().with("tappe.demo.answers", true);

    private static ReadDeck deck;

    @BeforeAll
    static void deliverAndPrint() {
        tappe.clock().set(TestClock.at("2026-02-10", 10));
        tappe.owed("belluno", 1).delivered(1).delivered(2);
        tappe.clock().set(TestClock.at("2026-02-20", 10));
        tappe.owed("como", 1).delivered(1);
        Map<String, Object> body = new HashMap<>(Works.rated("A0=3", "A1=3", "A2=3", "A3=3", "A4=3"));
        body.put("maturity", "AVANZATO");
        tappe.api("tutor")
                .put("/project-works/" + Works.of(tappe, "BL") + "/classification", body)
                .expect(200);
        deck = new ReadDeck(tappe.api("coordinamento")
                .get("/reports/final?format=pptx&area=3")
                .expect(200)
                .bytes());
    }

    @Test
    void isSentAsThePresentationThatItIs() {
        assertThat(tappe.api("coordinamento").get("/reports/final?area=3").header("Content-Type"))
                .isEqualTo(Format.PPTX.mediaType());
    }

    @Test
    void tellsTheAgendaWithAnItemThatHasNoMinutes() {
        assertThat(deck.slides().get(0).all())
                .contains("Restituzione degli esiti dei progetti")
                .contains("martedì 19 maggio 2026");
        assertThat(deck.textOf("Scaletta"))
                .contains("1. Apertura istituzionale\n")
                .contains("2. Inquadramento del progetto (15 min.)")
                .contains("3. I focus group con le Province tutor (20 min.)")
                .contains("4. Il percorso di accompagnamento (25 min.)")
                .contains("5. I Project work delle Province (20 min.)")
                .contains("6. La Piattaforma Pi.Co. (20 min.)")
                .contains("7. Conclusioni e prospettive (10 min.)");
    }

    @Test
    void countsWhatWasDeliveredAndWhatOfItInTime() {
        Read results = deck.titled("I risultati: le consegne").get(0);

        assertThat(results.all()).contains("8 project work; 2 consegne, 1 in tempo");
        assertThat(results.categories()).contains("Step 1 – Lo stato dell’arte – 1 su 8");
        assertThat(results.texts()).containsSubsequence("Step 1", "2", "1", "1", "0", "3");
        assertThat(results.notes()).contains("questionario");
        assertThat(deck.textOf("I risultati: a che punto")).contains("In attesa di revisione");
    }

    @Test
    void tellsMaturityModelsFocusProspectsAndConclusions() {
        assertThat(deck.textOf("I livelli di maturità"))
                .contains("Avanzato: modelli avanzati e operativi")
                .contains("In consolidamento: esperienze in fase di consolidamento")
                .contains("In sviluppo: contesti ancora in sviluppo, ma con elevata coerenza progettuale")
                .contains("Avanzato – 1 su 8");
        assertThat(deck.textOf("Modello A")).contains("Belluno");
        assertThat(deck.textOf("Focus: Formazione del personale")).contains("Rieti", "Da classificare");
        assertThat(deck.textOf("Prospettive di sviluppo"))
                .contains("01 Avvio sperimentazioni", "02 Strumento operativo", "03 Competenze interne")
                .contains("04 Estensione progressiva");
        assertThat(deck.textOf("Conclusioni"))
                .contains("Del gruppo Formazione è presto per parlare")
                .contains("2 elaborati consegnati, di cui 1 in tempo");
    }

    @Test
    void canBeReadByEverybody() {
        SoundDeck.check(deck);
    }

    @Test
    void refusesAnUnknownAreaAndThoseWhoReadNoReports() {
        tappe.api("coordinamento").get("/reports/final?area=9").expect(404);
        tappe.api("coordinamento").get("/reports/final").expect(422);
        tappe.api("monza").get("/reports/final?area=3").expect(403);
    }
}
