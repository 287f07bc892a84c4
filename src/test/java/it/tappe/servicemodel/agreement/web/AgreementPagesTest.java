package it.tappe.servicemodel.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class AgreementPagesTest {
    private static final String RATE = "form.rate-form";
    private static final String CONSENSUS = "form.consensus-form";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeAll
    static void addTutor() {
        Raters.add(tappe, "tutor2", "Secondo tutor");
    }

    @Test
    void aTutorComesFromTheClassificationSavesADraftAndHandsItIn() {
        Browser tutor = tappe.browser("tutor");
        Shown classification = tutor.open(work("BL") + "/classificazione");
        String rounds = classification
                .html()
                .select("main a:contains(Valutazione indipendente)")
                .attr("href");
        Shown steps = tutor.open(rounds);
        assertThat(steps.text()).contains("Nessuno ha ancora cominciato.");
        Shown form = tutor.open(rounds + "/2");

        Shown draft = tutor.submit(
                form, RATE, Map.of("ratings[B0].rating", "3", "ratings[B0].quote", "La regia.", "then", "save"));
        assertThat(draft.text()).contains("Bozza salvata: la vedi solo tu.");
        assertThat(checked(draft, "B0")).isEqualTo("3");
        assertThat(draft.html().select("input[name='ratings[A0].rating'][checked]"))
                .isEmpty();

        Shown early = tutor.submit(draft, RATE, Map.of("then", "hand-in", "ratings[A0].rating", "1"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("Per consegnare valuta anche A1.");
        assertThat(checked(early, "A0")).isEqualTo("1");

        Shown handedIn = tutor.submit(early, RATE, rating("3"));
        assertThat(handedIn.text()).contains("Valutazione consegnata: non cambia più.", "Tutor AFOL: ✓ consegnata");
        assertThat(tutor.open(rounds + "/2").html().select(RATE)).isEmpty();
        assertThat(tutor.open(rounds + "/2").text()).contains("non cambia più", "«La regia.»");
    }

    @Test
    void showsBothTextsWhenTheDraftWasSavedFromAnotherWindow() {
        Browser tutor = tappe.browser("tutor");
        String path = work("CO") + "/valutazione-indipendente/2";
        Shown old = tutor.open(path);
        tutor.submit(tutor.open(path), RATE, Map.of("ratings[A0].rating", "3", "ratings[A0].note", "la prima"));

        Shown stale = tutor.submit(old, RATE, Map.of("ratings[A0].rating", "1", "ratings[A0].note", "la seconda"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text()).contains("Ora nel sistema: 3", "Ora nel sistema: la prima");
        assertThat(checked(stale, "A0")).isEqualTo("1");
        assertThat(tutor.submit(stale, RATE, Map.of()).text()).contains("Bozza salvata");
    }

    @Test
    void showsAgreementDifferencesAndTakesTheConsensus() {
        Raters.handIn(tappe, "tutor", "FR", 2, "B0=3", "B1=3", "B2=3", "B3=3", "A0=2", "C1=0");
        String path = work("FR") + "/accordo/2";
        Browser coordinator = tappe.browser("coordinamento");
        assertThat(coordinator.open(path).text())
                .contains("quando almeno due persone hanno consegnato")
                .doesNotContain("Kappa pesato:", "Differenze");
        Raters.handIn(tappe, "tutor2", "FR", 2, "B0=3", "B1=3", "B2=3", "B3=2", "A0=2", "C1=3");

        Browser tutor = tappe.browser("tutor2");
        Shown page = tutor.open(path);
        assertThat(page.text()).contains("Kappa pesato:", "Stesso livello per 15 indicatori su 17", "pesi lineari");
        assertThat(page.html().select(".difference strong:first-child").eachText())
                .startsWith("C1")
                .contains("B3");
        assertThat(page.html().select(".agreement-outcomes h3").eachText())
                .containsExactly("Tutor AFOL: B – Regia territoriale", "Secondo tutor: B – Regia territoriale");
        assertThat(page.html().select(".agreement-matrix td")).hasSize(17);

        Shown missing = tutor.submit(page, CONSENSUS, Map.of("ratings[C1].rating", "1"));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.text())
                .contains("Per B3 scegliete un livello da 0 a 3.", "Scrivete come siete arrivati al consenso.");
        assertThat(checked(missing, "C1")).isEqualTo("1");

        Shown saved = tutor.submit(
                missing, CONSENSUS, Map.of("ratings[B3].rating", "3", "reason", "Riletta insieme la convenzione."));
        assertThat(saved.path()).isEqualTo(work("FR") + "/classificazione");
        assertThat(saved.text())
                .contains("Consenso registrato", "B – Regia territoriale", "Riletta insieme la convenzione.");
        Shown after = tutor.open(path);
        assertThat(after.html().select(CONSENSUS)).isEmpty();
        assertThat(after.text()).contains("Consenso registrato", "classificazione n. 1");
    }

    @Test
    void refusesAConsensusAfterSomebodyElseHasClassified() {
        Raters.handIn(tappe, "tutor", "BI", 2, "A0=3");
        Raters.handIn(tappe, "tutor2", "BI", 2, "A0=1");
        Browser tutor = tappe.browser("tutor");
        Shown old = tutor.open(work("BI") + "/accordo/2");
        tappe.api("coordinamento")
                .put(work("BI").replace("/project-work/", "/project-works/") + "/classification", Raters.only("A0=2"))
                .expect(200);

        Shown stale = tutor.submit(old, CONSENSUS, Map.of("ratings[A0].rating", "2", "reason", "Insieme."));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text()).contains("rileggi prima di registrare il consenso");
        assertThat(tutor.submit(stale, CONSENSUS, Map.of()).text()).contains("Consenso registrato");
    }

    @Test
    void listsForTheCoordinatorOnly() {
        Raters.handIn(tappe, "tutor", "RI", 1, "A0=3");
        Browser coordinator = tappe.browser("coordinamento");
        assertThat(coordinator.open("/").html().select("a[href=/accordo]")).isNotEmpty();
        assertThat(coordinator.open("/accordo").html().select(".agreement-line").eachText())
                .anyMatch(line -> line.startsWith("Rieti") && line.contains("non ancora visibile"));
        for (String who : List.of("tutor", "belluno", "monza", "osservatore")) {
            assertThat(tappe.browser(who).open("/accordo").status()).isEqualTo(403);
        }
    }

    private static Map<String, String> rating(String b) {
        Map<String, String> values = new HashMap<>();
        for (String code : List.of("A1", "A2", "A3", "A4", "C0", "C1", "C2", "C3", "D0", "D1", "D2", "D3")) {
            values.put("ratings[" + code + "].rating", "0");
        }
        for (String code : List.of("B1", "B2", "B3")) {
            values.put("ratings[" + code + "].rating", b);
        }
        values.put("then", "hand-in");
        return values;
    }

    private static String checked(Shown page, String code) {
        return page.html()
                .select("input[name='ratings[" + code + "].rating'][checked]")
                .attr("value");
    }

    private static String work(String sigla) {
        return "/project-work/" + Raters.work(tappe, sigla);
    }
}
