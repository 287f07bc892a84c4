package it.tappe.coherence.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of a trace, its proposals and the experts' checks, over HTTP. */
@Tag("database")
class CoherencePagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void buildsATraceByHand() {
        Browser team = tappe.browser("belluno");
        String path = path("belluno");
        Shown page = add(team, team.open(path), "NEED", "Mancano corsi in montagna");
        assertThat(page.text()).contains("Frase aggiunta", "B1", "! Bisogno senza un elemento del servizio");
        page = add(team, page, "ELEMENT", "Corsi itineranti");
        String follower = page.html().select("select[name=follower] option").attr("value");
        page = team.submit(page, "form[action$=/collegamenti]", Map.of("follower", follower));
        assertThat(page.text()).contains("porta a E1", "nasce da B1", "! Elemento del servizio senza un’azione");
        assertThat(page.text()).doesNotContain("Bisogno senza un elemento del servizio");
        assertThat(page.html().select(".coherence-picture path")).hasSize(1);
        page = team.submit(page, "form[action$=/collegamenti/rimozione]", Map.of());
        assertThat(page.text()).contains("! Bisogno senza un elemento del servizio");
    }

    @Test
    void showsBothTextsToWhoeverWasSlower() {
        Browser team = tappe.browser("como");
        String path = path("como");
        Shown page = add(team, team.open(path), "NEED", "Prima stesura");
        String edit = page.html().select("a[href*=/coerenza/frasi/]").attr("href");
        Shown first = team.open(edit);
        Shown second = team.open(edit);
        String form = "form[action$='" + edit.substring(edit.lastIndexOf('/')) + "']";
        team.submit(first, form, Map.of("text", "Stesura di chi è arrivato prima"));

        Shown refused = team.submit(second, form, Map.of("text", "Stesura di chi è arrivato dopo"));
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.text()).contains("Stesura di chi è arrivato prima", "Stesura di chi è arrivato dopo");
        Shown saved = team.submit(refused, form, Map.of());
        assertThat(saved.text()).contains("Stesura di chi è arrivato dopo");
        Shown gone = team.submit(team.open(edit), "form[action$=ritiro]", Map.of());
        assertThat(gone.text()).contains("Frase tolta", "La traccia è ancora vuota");
    }

    @Test
    void takesOverSeveralProposalsAtOnceAndNoneByItself() {
        Owed owed = delivered("biella");
        Browser team = tappe.browser("biella");
        Shown proposals = team.open(path("biella") + "/proposte");
        assertThat(proposals.text()).contains("Nei Comuni manca un referente", "parole in comune");
        assertThat(proposals.html().select("input[name=keys][checked]")).isEmpty();
        assertThat(team.submit(proposals, "main form", Map.of()).status()).isEqualTo(422);
        String keys =
                String.join("&", proposals.html().select("input[name=keys]").eachAttr("value"));

        tappe.api("biella")
                .post(
                        "/project-works/" + owed.projectWorkId() + "/coherence/proposals",
                        Map.of("keys", java.util.List.of(keys.split("&"))))
                .expect(200);

        Shown page = team.open(path("biella"));
        assertThat(page.text())
                .contains("Nei Comuni manca un referente", "Entro giugno 2026", "porta a E1", "versione 1");
        assertThat(team.open(path("biella") + "/proposte").text()).contains("Non c’è nulla da proporre");
    }

    @Test
    void showsWhatTheChecksFindAndKeepsTheTutorsNote() {
        delivered("frosinone");
        Browser tutor = tappe.browser("tutor");
        Shown page = tutor.open(path("frosinone"));
        assertThat(page.html()
                        .select("section[aria-labelledby=TEACHERS] .state")
                        .text())
                .isEqualTo("! Rilevato");
        assertThat(page.text()).contains("I docenti saranno quelli di sempre", "Come si verifica");

        Shown noted = tutor.submit(
                page, "form[action$=/verifiche/TEACHERS/note]", Map.of("note", "Verificato a voce in call"));
        assertThat(noted.text()).contains("Verificato a voce in call");
        assertThat(tappe.browser("frosinone").open(path("frosinone")).text()).contains("Verificato a voce in call");
    }

    @Test
    void tellsTheCoordinatorWhatWasFoundLastAndWhatIsOutdated() {
        Owed owed = delivered("rieti");
        Browser coordinator = tappe.browser("coordinamento");
        String card = "li.tappe-card:has(a[href='" + path("rieti") + "'])";
        assertThat(coordinator.open("/coerenza").html().select(card).text()).contains("Mai calcolato");
        coordinator.open(path("rieti"));
        assertThat(coordinator.open("/coerenza?area=3").html().select(card).text())
                .contains("Qualità dei docenti: ! Rilevato", "Calcolato il")
                .doesNotContain("da ricalcolare");
        owed.upload("Una seconda versione.").expect(201);
        owed.deliver(2).expect(200);
        assertThat(coordinator.open("/coerenza").html().select(card).text()).contains("da ricalcolare");
        assertThat(coordinator.open("/coerenza?area=1").text()).contains("Nessun project work.");
    }

    private static Shown add(Browser team, Shown page, String kind, String text) {
        return team.submit(page, "form[action$=/coerenza/frasi]", Map.of("kind", kind, "text", text));
    }

    private static Owed delivered(String team) {
        LinkedHashMap<String, String> sections = new LinkedHashMap<>();
        sections.put("Premessa", "Il territorio è ampio.");
        sections.put("Stato dell’arte", "Nei Comuni manca un referente per la rilevazione dei fabbisogni formativi.");
        sections.put(
                "Modello di servizio a tendere",
                "Il servizio comprende la rilevazione annuale dei fabbisogni con un questionario. I docenti saranno quelli"
                        + " di sempre. Ai docenti si chiede puntualità.");
        sections.put("Piano di implementazione", "Entro giugno 2026: questionario per la rilevazione dei fabbisogni.");
        Owed owed = tappe.owed(team, 1);
        owed.upload("v1.odt", TeamDocuments.odt(sections)).expect(201);
        owed.deliver(1).expect(200);
        return owed;
    }

    private static String path(String team) {
        return "/project-work/" + tappe.owed(team, 1).projectWorkId() + "/coerenza";
    }
}
