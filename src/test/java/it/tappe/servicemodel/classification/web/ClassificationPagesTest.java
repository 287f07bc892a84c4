package it.tappe.servicemodel.classification.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorkEntry;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.servicemodel.web.Works;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class ClassificationPagesTest {
    private static final String FORM = "form.classify";
    private static final Map<String, String> ALL_B = Map.of(
            "ratings[B0].rating", "3", "ratings[B1].rating", "3", "ratings[B2].rating", "3", "ratings[B3].rating", "3");

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void aTutorRatesWithQuotesAndSeesScoresAndReasons() {
        Works.deliver(tappe, "belluno", Works.of(tappe, "BL"), 1, "La regia e le reti");
        Browser tutor = tappe.browser("tutor");
        Shown page = tutor.open(path("BL"));
        assertThat(page.text()).contains("Da classificare");

        Map<String, String> typed = new HashMap<>(ALL_B);
        typed.put("ratings[B0].evidence[0].quote", "La regia è della Provincia.\nLe reti sono dei Comuni.");
        typed.put("ratings[B0].evidence[0].section", "Premessa");
        Shown saved = tutor.submit(page, FORM, typed);

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text()).contains("Classificazione salvata.", "B – Regia territoriale");
        assertThat(saved.html().select("svg[role=img] title").eachText())
                .contains("B – Regia territoriale: 100 su 100", "A – Erogazione condivisa: 0 su 100");
        assertThat(saved.html().select(".classified-why").text())
                .contains("100 su 100 e raggiunge la soglia", "prevale B – Regia territoriale");
        String team = tappe.browser("belluno").open(path("BL")).text();
        assertThat(team)
                .contains("«La regia è della Provincia.»", "«Le reti sono dei Comuni.»")
                .contains("Premessa · Step 1 – Lo stato dell’arte, versione 1");
    }

    @Test
    void keepsEveryClassificationInTheHistory() {
        Browser tutor = tappe.browser("tutor");
        tutor.submit(tutor.open(path("CO")), FORM, ALL_B);
        tappe.clock().advance(Duration.ofMinutes(10));
        Shown second = tutor.submit(tutor.open(path("CO")), FORM, Map.of("ratings[B3].rating", "1"));

        assertThat(second.html().select("#storia ~ .tappe-scroll tbody tr").eachText())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("2 Tutor AFOL")
                .contains("Valutazioni: B3 3 → 1");
        assertThat(second.html()
                        .select("#storia ~ .tappe-scroll tbody tr")
                        .last()
                        .text())
                .contains("B0 0 → 3, B1 0 → 3, B2 0 → 3, B3 0 → 3");
    }

    @Test
    void wantsAReasonForAnotherOutcomeAndKeepsWhatWasTyped() {
        Browser tutor = tappe.browser("tutor");
        Shown refused = tutor.submit(
                tutor.open(path("FR")),
                FORM,
                Map.of(
                        "ratings[A0].rating", "2",
                        "ratings[A0].evidence[0].quote", "I corsi si aprono ai Comuni.",
                        "outcome", "CLEAR:A"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#reason-error").text()).startsWith("Scrivi il motivo");
        assertThat(refused.html().select("#outcome option[selected]").attr("value"))
                .isEqualTo("CLEAR:A");

        Shown saved = tutor.submit(refused, FORM, Map.of("reason", "Lo dice il dirigente nella call."));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text())
                .contains("A – Erogazione condivisa", "dalle regole risulterebbe «Non ancora chiaro»")
                .contains("Motivo: Lo dice il dirigente nella call.");
        assertThat(saved.html().select("details[open] textarea").first().wholeText())
                .isEqualTo("I corsi si aprono ai Comuni.");
    }

    @Test
    void keepsAnOverrideWhenOnlyAQuoteIsAdded() {
        Browser tutor = tappe.browser("tutor");
        tutor.submit(tutor.open(path("BI")), FORM, Map.of("outcome", "HYBRID:A:D", "reason", "Dalla call."));
        Shown again = tutor.submit(
                tutor.open(path("BI")), FORM, Map.of("ratings[D0].evidence[0].quote", "Si parte con tre enti."));

        assertThat(again.html().select(".classified-outcome").text()).isEqualTo("Ibrido A + D");
    }

    @Test
    void showsBothWhenSomebodyElseClassifiedMeanwhile() {
        Browser tutor = tappe.browser("tutor");
        Shown old = tutor.open(path("RI"));
        Browser coordinator = tappe.browser("coordinamento");
        coordinator.submit(coordinator.open(path("RI")), FORM, ALL_B);

        Shown stale = tutor.submit(old, FORM, Map.of("ratings[A0].rating", "2"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text()).contains("Nel frattempo Coordinamento ha salvato la classificazione n. 1");
        assertThat(stale.html()
                        .select("input[name='ratings[A0].rating'][checked]")
                        .attr("value"))
                .isEqualTo("2");
        assertThat(stale.text())
                .contains("Ora nel sistema: 3 caratterizzante", "Ora nel sistema: B – Regia territoriale");
        assertThat(tutor.submit(stale, FORM, Map.of()).text()).contains("Classificazione salvata.");
    }

    @Test
    void showsTheFormOnlyToThoseWhoMayClassify() {
        String path = path("BT");
        for (String reader : Set.of("barletta", "monza")) {
            Shown page = tappe.browser(reader).open(path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html().select(FORM)).isEmpty();
        }
        assertThat(tappe.browser("belluno").open(path).status()).isEqualTo(404);
        assertThat(tappe.browser("osservatore").open(path).status()).isEqualTo(404);
    }

    @Test
    void refusesAFormFromTheTeamItself() {
        Browser team = tappe.browser("barletta");
        Shown page = team.open(path("BT"));
        String csrf = page.html().select("input[name=csrf]").first().attr("value");

        assertThat(team.post(path("BT"), Map.of("csrf", csrf, "version", "0")).status())
                .isEqualTo(403);
    }

    @Test
    void letsATutorReadButNotClassifyAProjectWorkOfOthers() {
        ProjectWork work = Works.find(tappe, "IM");
        tappe.bean(ProjectWorks.class)
                .change(
                        tappe.viewer("coordinamento"),
                        work.id(),
                        new ProjectWorkEntry(
                                work.areaId(),
                                work.provinceId(),
                                work.tutorProvinceId(),
                                work.title(),
                                Set.of(),
                                work.version()));

        assertThat(tappe.browser("tutor").open(path("IM")).html().select(FORM)).isEmpty();
        tappe.api("tutor")
                .put("/project-works/" + work.id() + "/classification", Works.rated("A0=1"))
                .expect(403);
    }

    private static String path(String sigla) {
        return "/project-work/" + Works.of(tappe, sigla) + "/classificazione";
    }
}
