package it.tappe.servicemodel.editing.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.projectwork.ProjectWorks;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CataloguePagesTest {
    private static final String FORM = "form.catalogue-form";
    private static final String SECOND_INDICATOR = "models[0].indicators[1].";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    @Order(1)
    void everybodyReadsTheModelsAndTheRule() {
        for (String who : List.of("belluno", "tutor", "osservatore")) {
            Shown page = tappe.browser(who).open("/modelli");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains("La regola in parole", "Regia territoriale", "B2 raccordo tra enti");
            assertThat(page.html().select("svg[role=img] title")).hasSize(5);
            assertThat(page.html().select("a[href$=modifica]")).isEmpty();
        }
        assertThat(tappe.browser("tutor").open(edit()).status()).isEqualTo(403);
        assertThat(tappe.browser("coordinamento").open("/programma").html().select("a[href=/modelli]"))
                .isNotEmpty();
    }

    @Test
    @Order(2)
    void savesTextsAtOnceAndShowsWhatNewThresholdsChangeFirst() {
        classify(2);
        Browser coordinator = tappe.browser("coordinamento");
        Shown renamed = coordinator.submit(
                coordinator.open(edit()), FORM, Map.of("name", "Formazione condivisa", "models[0].name", "Erogazione"));
        assertThat(renamed.path()).isEqualTo("/modelli");
        assertThat(renamed.text()).contains("Catalogo salvato.", "Formazione condivisa");

        Shown preview = coordinator.submit(coordinator.open(edit()), FORM, Map.of("presentFrom", "70"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text())
                .contains(
                        "non è ancora salvato", "cambierebbe per 1 su 1", "B – Regia territoriale → Non ancora chiaro");
        assertThat(coordinator.open("/modelli").text()).contains("Soglia di presenza 40 su 100");

        Shown changedAfterwards = coordinator.submit(preview, FORM, Map.of("presentFrom", "60"));
        assertThat(changedAfterwards.text()).contains("non è ancora salvato");

        Shown saved = coordinator.submit(changedAfterwards, FORM, Map.of());
        assertThat(saved.path()).isEqualTo("/modelli");
        assertThat(saved.text()).contains("Soglia di presenza 60 su 100");
        assertThat(tappe.browser("tutor")
                        .open(classification())
                        .html()
                        .select(".classified-outcome")
                        .text())
                .isEqualTo("B – Regia territoriale");
    }

    @Test
    @Order(3)
    void showsBothTextsWhenSomebodyElseWasFaster() {
        Browser coordinator = tappe.browser("coordinamento");
        Shown old = coordinator.open(edit());
        coordinator.submit(coordinator.open(edit()), FORM, Map.of("name", "Il primo"));

        Shown stale = coordinator.submit(old, FORM, Map.of("name", "Il secondo"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text()).contains("Ora nel sistema: Il primo");
        assertThat(stale.html().select("#name").attr("value")).isEqualTo("Il secondo");
        assertThat(coordinator.submit(stale, FORM, Map.of()).text()).contains("Il secondo");
    }

    @Test
    @Order(4)
    void fixesUsedCodesAndSaysWhatIsWrongWhereItIs() {
        Browser coordinator = tappe.browser("coordinamento");
        Shown page = coordinator.open(edit());
        assertThat(page.html().getElementById(SECOND_INDICATOR + "code").hasAttr("readonly"))
                .isTrue();
        assertThat(page.html().select("input[name$=gone]")).isEmpty();

        Shown gone = coordinator.submit(page, FORM, Map.of(SECOND_INDICATOR + "gone", "true"));
        assertThat(gone.status()).isEqualTo(409);
        assertThat(gone.text()).contains("A1: ci sono già valutazioni con questo codice.");

        Shown wrong = coordinator.submit(
                coordinator.open(edit()),
                FORM,
                Map.of("models[0].indicators[5].code", "A0", "models[0].indicators[5].text", "doppio"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html()
                        .getElementById("models[0].indicators[5].code-error")
                        .text())
                .isEqualTo("Il codice «A0» compare due volte.");
    }

    @Test
    @Order(5)
    void addsAnIndicatorAndPutsModelsInAnotherOrder() {
        Browser coordinator = tappe.browser("coordinamento");
        Shown preview = coordinator.submit(
                coordinator.open(edit()),
                FORM,
                Map.of(
                        "models[0].indicators[5].code",
                        "a5",
                        "models[0].indicators[5].text",
                        "nuovo",
                        "models[3].order",
                        "0"));
        assertThat(preview.text()).contains("Anteprima");
        Shown saved = coordinator.submit(preview, FORM, Map.of());

        assertThat(saved.html()
                        .select(".catalogue-models > li > p .classify-code")
                        .eachText())
                .containsExactly("D", "A", "B", "C");
        assertThat(saved.text()).contains("A5 nuovo");
    }

    @Test
    @Order(6)
    void givesAnAreaItsOwnFromAnEmptyFormAndTakesItAwayAgain() {
        Browser coordinator = tappe.browser("coordinamento");
        Shown list = coordinator.open("/modelli");
        Shown form = coordinator.open(
                list.html().select("a[href$='?da=vuoto']").first().attr("href"));
        assertThat(coordinator.submit(form, FORM, Map.of()).status()).isEqualTo(422);

        Shown one = coordinator.submit(form, FORM, model("X"));
        assertThat(one.status()).isEqualTo(422);
        assertThat(one.text()).contains("Servono da 2 a 12 modelli");
        Shown created = coordinator.submit(
                one,
                FORM,
                Map.of(
                        "models[1].code", "Y",
                        "models[1].name", "Altro",
                        "models[1].description", "altro",
                        "models[1].indicators[0].code", "Y0",
                        "models[1].indicators[0].text", "y zero"));
        assertThat(created.path()).isEqualTo("/modelli");
        assertThat(created.text()).contains("L’ambito ha ora un catalogo suo.", "Y0 y zero");

        Shown deleted = coordinator.submit(created, "form[action$=eliminazione]", Map.of());
        assertThat(deleted.text()).contains("Catalogo eliminato").doesNotContain("Y0 y zero");
    }

    private static Map<String, String> model(String code) {
        return Map.of(
                "models[0].code",
                code,
                "models[0].name",
                "Modello",
                "models[0].description",
                "di prova",
                "models[0].indicators[0].code",
                code + "0",
                "models[0].indicators[0].text",
                "zero");
    }

    private static void classify(int level) {
        Browser tutor = tappe.browser("tutor");
        Shown saved = tutor.submit(
                tutor.open(classification()),
                "form.classify",
                Map.of(
                        "ratings[B0].rating", "" + level,
                        "ratings[B1].rating", "" + level,
                        "ratings[B2].rating", "" + level,
                        "ratings[B3].rating", "1"));
        assertThat(saved.status()).isEqualTo(200);
    }

    private static String classification() {
        long id = tappe.bean(ProjectWorks.class)
                .list(tappe.viewer("coordinamento"))
                .get(0)
                .id();
        return "/project-work/" + id + "/classificazione";
    }

    private static String edit() {
        return tappe.browser("coordinamento")
                .open("/modelli")
                .html()
                .select("a[href$=modifica]")
                .first()
                .attr("href");
    }
}
