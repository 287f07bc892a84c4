package it.tappe.deliverable.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.reading.SampleDocuments;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import it.tappe.testing.TestClock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class ComparisonPagesTest {
    private static final String CHOICE = "form[action$=/confronto]";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    @Test
    void leadsFromAVersionToWhatChangedInIt() {
        Owed owed = tappe.owed("belluno", 1);
        owed.upload("I Comuni sono 60.").expect(201);
        owed.upload("I Comuni sono 61, con le Unioni.").expect(201);
        Browser team = tappe.browser("belluno");
        Document page = team.open(owed.page()).html();
        assertThat(page.select("#v2 a[href$=/confronto?a=2]").text()).isEqualTo("Che cosa è cambiato nella versione 2");
        assertThat(page.select("#v1 a[href*=confronto]")).isEmpty();
        Shown changes = team.open(owed.page() + "/confronto?a=2");
        assertThat(changes.status()).isEqualTo(200);
        assertThat(changes.text())
                .contains("Che cosa è cambiato nella versione 2")
                .contains("Premessa: modificata: 4 parole aggiunte, 1 tolta")
                .contains("Stato dell'arte: invariata", "… 1 paragrafo invariato");
        assertThat(changes.html().select("ins").text()).contains("inizio aggiunta: 61, con le Unioni fine aggiunta");
        assertThat(changes.html().select("del").text()).contains("inizio testo tolto: 60 fine testo tolto");
        assertThat(changes.html().select("#da option[selected]").val()).isEqualTo("1");
        for (var link : changes.html().select("nav[aria-labelledby=in-breve] a")) {
            assertThat(changes.html().select(link.attr("href"))).as(link.text()).hasSize(1);
        }
    }

    @Test
    void comparesAnyTwoVersionsThatAreChosen() {
        Owed owed = tappe.owed("como", 1);
        owed.upload("Prima stesura della premessa.").expect(201);
        owed.upload("Seconda stesura della premessa.").expect(201);
        owed.upload("Terza stesura della premessa.").expect(201);
        Browser team = tappe.browser("como");
        Shown page = team.open(owed.page() + "/confronto");
        assertThat(page.html().select("#a option[selected]").val()).isEqualTo("3");
        assertThat(page.html().select("#da option[selected]").val()).isEqualTo("2");
        Shown chosen = team.open(owed.page() + "/confronto?da=1&a=3");
        assertThat(chosen.html().select("del").text()).contains("Prima");
        assertThat(chosen.html().select("#da option").eachText())
                .contains("Versione 1 (bozza)", "Versione 2 (bozza)", "Versione 3 (bozza)");
    }

    @Test
    void startsForATutorFromTheVersionThatTheyReviewedLast() {
        Owed owed = tappe.owed("frosinone", 1).delivered(1);
        owed.review(1, "CHANGES_REQUESTED").expect(201);
        owed.delivered(2).delivered(3);
        Shown tutor = tappe.browser("tutor").open(owed.page() + "/confronto?a=3");
        assertThat(tutor.text()).contains("Si parte dalla versione 1, l’ultima che hai revisionato.");
        assertThat(tutor.html().select("#da option[selected]").val()).isEqualTo("1");
        Shown chosen = tappe.browser("tutor").open(owed.page() + "/confronto?da=2&a=3");
        assertThat(chosen.text()).contains("Dalla mia ultima revisione (versione 1)");
        assertThat(chosen.html().select("a[href$=/confronto?a=3]")).hasSize(1);
        Shown team = tappe.browser("frosinone").open(owed.page() + "/confronto?a=3");
        assertThat(team.html().select("#da option[selected]").val()).isEqualTo("2");
        assertThat(team.text()).doesNotContain("hai revisionato", "Dalla mia ultima");
    }

    @Test
    void startsForOthersFromTheDeliveredVersionBeforeIt() {
        Owed owed = tappe.owed("biella", 1).delivered(1);
        owed.upload("Una bozza di mezzo che nessuno ha consegnato.").expect(201);
        owed.upload("La bozza che verrà consegnata alla fine.").expect(201);
        Shown team = tappe.browser("biella").open(owed.page() + "/confronto?a=3");
        assertThat(team.html().select("#da option[selected]").val()).isEqualTo("1");
    }

    @Test
    void showsTheChoiceAgainWithTheMessageAtTheField() {
        Owed owed = tappe.owed("rieti", 1).delivered(1).delivered(2);
        Browser team = tappe.browser("rieti");
        Shown same = team.open(owed.page() + "/confronto?da=2&a=2");
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.html().select("#da-error").text()).isEqualTo("Scegli due versioni diverse.");
        assertThat(same.html().select(CHOICE)).hasSize(1);
        assertThat(same.text()).as("nothing more is said").doesNotContain("Non c’è ancora");
        Shown words = team.open(owed.page() + "/confronto?da=prima&a=%3Cb%3E");
        assertThat(words.status()).isEqualTo(422);
        assertThat(words.html().select("#da-error, #a-error")).hasSize(2);
        assertThat(team.open(owed.page() + "/confronto?da=1&a=9").status()).isEqualTo(404);
        assertThat(tappe.browser("como").open(owed.page() + "/confronto").status())
                .isEqualTo(404);
    }

    @Test
    void saysThatThereIsNothingToCompareYet() {
        Owed owed = tappe.owed("imperia", 1);
        Browser team = tappe.browser("imperia");
        assertThat(team.open(owed.page() + "/confronto").text()).contains("Non c’è ancora un’altra versione");
        owed.delivered(1);
        assertThat(team.open(owed.page() + "/confronto").text()).contains("Non c’è ancora un’altra versione");
    }

    @Test
    void showsWhereTheSectionsOfTheFinalDocumentComeFrom() {
        Owed first = tappe.owed("barletta", 1);
        first.upload("La premessa che il tutor ha approvato.").expect(201);
        first.deliver(1).expect(200);
        first.review(1, Map.of("decision", "APPROVED")).expect(201);
        Owed last = tappe.owed("barletta", 4);
        LinkedHashMap<String, String> sections = SampleDocuments.sections();
        sections.put("Premessa", "La premessa che il tutor ha approvato e il gruppo ha completato.");
        last.upload("finale.odt", TeamDocuments.odt(sections)).expect(201);
        Browser team = tappe.browser("barletta");
        Shown page = team.open(last.page());
        String card = page.html().select("section[aria-labelledby=provenienza]").text();
        assertThat(card)
                .contains("Le sezioni della versione 1 e quelle già approvate")
                .contains("Tutte le sezioni richieste sono nel documento.")
                .contains(
                        "cambiata rispetto alla versione approvata di «Step 1 – Lo stato dell’arte»: 5 parole aggiunte")
                .contains("uguale alla versione approvata di «Step 1 – Lo stato dell’arte»")
                .contains("manca una versione approvata di «Step 2 – Il modello di servizio a tendere»");
        String link =
                page.html().select("section[aria-labelledby=provenienza] a").attr("href");
        Shown changes = team.open(link);
        assertThat(changes.status()).isEqualTo(200);
        assertThat(changes.text())
                .contains("Si parte dalla versione 1 di «Step 1 – Lo stato dell’arte», quella approvata.")
                .contains("e il gruppo ha completato");
        assertThat(changes.html().select("section.change-section")).hasSize(2);
        assertThat(changes.html().select("#da option[selected]").text())
                .isEqualTo("Versione approvata di «Step 1 – Lo stato dell’arte»");
        assertThat(team.open(first.page()).html().select("#provenienza"))
                .as("no earlier step asks for its sections")
                .isEmpty();
    }
}
