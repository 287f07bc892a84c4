package it.tappe.servicemodel.classification.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.servicemodel.web.CorpusDeliveries;
import it.tappe.servicemodel.web.Works;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The reader's suggestion in the project work's own form. */
@Tag("database")
class ProposalPagesTest {
    private static final String FORM = "form.classify";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeAll
    static void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    @Test
    void fillsInTheFormAndSavesNothingByItself() {
        CorpusDeliveries.deliver(tappe.owed("belluno", 2), "dev-06");
        Browser tutor = tappe.browser("tutor");
        assertThat(tutor.open(page("BL")).html().select("a[href$=/proposta]").text())
                .isEqualTo("Proponi dal testo");

        Shown proposal = tutor.open(page("BL") + "/proposta");

        assertThat(proposal.text())
                .contains("Proposta, non ancora salvata", "versione 1", "Proposto: B – Regia territoriale")
                .contains("vale: 0 assente");
        assertThat(checked(proposal, "B0")).isEqualTo("3");
        assertThat(proposal.html()
                        .getElementsByAttributeValue("name", "ratings[B0].evidence[0].quote")
                        .first()
                        .wholeText())
                .isNotBlank();
        assertThat(tappe.api("tutor").get(path("BL")).json().get("number").asInt())
                .isZero();
    }

    @Test
    void keepsWhatWasProposedWithWhatWasDecided() {
        CorpusDeliveries.deliver(tappe.owed("como", 2), "dev-06");
        Browser tutor = tappe.browser("tutor");
        Shown proposal = tutor.open(page("CO") + "/proposta");

        Shown saved = tutor.submit(
                proposal, FORM, Map.of("ratings[B0].rating", "2", "ratings[B1].evidence[0].leave", "true"));

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.path()).isEqualTo(page("CO"));
        assertThat(saved.text())
                .contains("Classificazione salvata.", "cambiata: proposto 3, deciso 2")
                .contains("Proposta dal testo: accolte A0,", "cambiate B0: proposto 3, deciso 2");
        JsonNode held = tappe.api("como").get(path("CO")).expect(200).json();
        JsonNode changed = rating(held, "B0");
        assertThat(changed.get("proposed").asInt()).isEqualTo(3);
        assertThat(changed.get("rating").asInt()).isEqualTo(2);
        assertThat(changed.at("/evidence/0/state").asText()).isEqualTo("CURRENT");
        assertThat(changed.at("/evidence/0/version").asInt()).isEqualTo(1);
        JsonNode suggested =
                tappe.api("tutor").get(path("CO") + "/suggestion").expect(200).json();
        int all = indicator(suggested, "B1").get("evidence").size();
        assertThat(rating(held, "B1").get("evidence")).hasSize(all - 1);
        JsonNode answered =
                tappe.api("tutor").get(path("CO") + "/history").json().at("/items/0");
        assertThat(answered.get("accepted")).hasSize(16);
        assertThat(answered.get("changed")).hasToString("[\"B0: proposto 3, deciso 2\"]");
    }

    @Test
    void keepsAnIndicatorAsItHoldsOrTakesItsProposalWithoutSaving() {
        CorpusDeliveries.deliver(tappe.owed("frosinone", 2), "dev-06");
        tappe.api("tutor").put(path("FR"), Works.rated("B0=1")).expect(200);
        Browser tutor = tappe.browser("tutor");
        Shown proposal = tutor.open(page("FR") + "/proposta");
        assertThat(proposal.text()).contains("vale: 1 accennato");

        Shown kept = tutor.submit(proposal, FORM, Map.of("keep", "B0", "ratings[B2].rating", "1"));

        assertThat(kept.status()).isEqualTo(200);
        assertThat(checked(kept, "B0")).isEqualTo("1");
        assertThat(checked(kept, "B2")).isEqualTo("1");
        assertThat(boxes(kept, "B0")).isEqualTo(1);
        Shown taken = tutor.submit(kept, FORM, Map.of("take", "B0"));
        assertThat(checked(taken, "B0")).isEqualTo("3");
        assertThat(boxes(taken, "B0")).isGreaterThan(1);
        assertThat(tappe.api("tutor").get(path("FR")).json().get("number").asInt())
                .isEqualTo(1);
    }

    @Test
    void addsProposedQuotesToThoseThatHold() {
        CorpusDeliveries.deliver(tappe.owed("biella", 2), "dev-06");
        tappe.api("tutor")
                .put(
                        path("BI"),
                        Map.of(
                                "ratings",
                                List.of(Map.of(
                                        "code",
                                        "B0",
                                        "rating",
                                        3,
                                        "evidence",
                                        List.of(Map.of("quote", "Detto nella call."))))))
                .expect(200);
        Browser tutor = tappe.browser("tutor");

        tutor.submit(tutor.open(page("BI") + "/proposta"), FORM, Map.of());

        JsonNode evidence =
                rating(tappe.api("tutor").get(path("BI")).json(), "B0").get("evidence");
        assertThat(evidence.size()).isGreaterThan(1);
        assertThat(evidence.get(0).get("quote").asText()).isEqualTo("Detto nella call.");
    }

    @Test
    void showsTheProposalAgainWithWhatIsWrong() {
        CorpusDeliveries.deliver(tappe.owed("rieti", 2), "dev-06");
        Browser tutor = tappe.browser("tutor");

        Shown refused = tutor.submit(
                tutor.open(page("RI") + "/proposta"), FORM, Map.of("outcome", "CLEAR:A", "ratings[B3].rating", "0"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#reason-error").text()).startsWith("Scrivi il motivo");
        assertThat(refused.text()).contains("Proposta, non ancora salvata");
        assertThat(checked(refused, "B3")).isEqualTo("0");
        assertThat(refused.html()
                        .getElementsByAttributeValue("name", "ratings[B3].proposed")
                        .attr("value"))
                .isNotEqualTo("0");
    }

    @Test
    void saysClearlyThatThereIsNothingToRead() {
        assertThat(tappe.api("tutor")
                        .get(path("IM") + "/suggestion")
                        .expect(409)
                        .detail())
                .contains("non ha ancora una versione consegnata");
        Browser tutor = tappe.browser("tutor");
        assertThat(tutor.open(page("IM") + "/proposta").text()).contains("non ha ancora una versione consegnata");
        assertThat(tutor.open(page("IM")).html().select("a[href$=/proposta]")).isEmpty();
    }

    @Test
    void readsTheNewestVersionsOfAllStepsAsOne() {
        tappe.owed("forli", 1).delivered(1);
        CorpusDeliveries.deliver(tappe.owed("forli", 2), "dev-06");

        JsonNode suggested =
                tappe.api("tutor").get(path("FC") + "/suggestion").expect(200).json();

        assertThat(suggested.get("versions")).hasToString("[{\"step\":1,\"version\":1},{\"step\":2,\"version\":1}]");
        assertThat(suggested.at("/outcome/primary").asText()).isEqualTo("B");
        assertThat(indicator(suggested, "B0").at("/evidence/0/step").asInt()).isEqualTo(2);
        tappe.api("forli").get(path("FC") + "/suggestion").expect(403);
        assertThat(tappe.browser("forli").open(page("FC") + "/proposta").status())
                .isEqualTo(403);
    }

    private static String checked(Shown page, String code) {
        return page.html()
                .select("input[type=radio][checked]")
                .select("[name='ratings[" + code + "].rating']")
                .attr("value");
    }

    private static int boxes(Shown page, String code) {
        return page.html()
                .select("textarea[name^='ratings[" + code + "].evidence']")
                .size();
    }

    private static JsonNode rating(JsonNode classification, String code) {
        return named(classification.get("ratings"), code);
    }

    private static JsonNode indicator(JsonNode suggestion, String code) {
        return named(suggestion.get("indicators"), code);
    }

    private static JsonNode named(JsonNode all, String code) {
        for (JsonNode one : all) {
            if (one.get("code").asText().equals(code)) {
                return one;
            }
        }
        throw new AssertionError("no " + code);
    }

    private static String path(String sigla) {
        return "/project-works/" + Works.of(tappe, sigla) + "/classification";
    }

    private static String page(String sigla) {
        return "/project-work/" + Works.of(tappe, sigla) + "/classificazione";
    }
}
