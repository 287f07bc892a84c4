package it.tappe.servicemodel.classification.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.deliverable.text.DeliveredTexts;
import it.tappe.servicemodel.web.Works;
import it.tappe.testing.Browser;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Quotes are looked for in the version that they name, and in the newest one. */
@Tag("database")
class QuotePlaceTest {
    private static final String STANDS = "L’offerta è unica – per tutti i Comuni.";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void keepsTheQuoteAsItStandsWithItsPlaceAndSection() {
        Owed owed = delivered("belluno", "Prima di tutto. " + STANDS, 1);

        JsonNode evidence = put("BL", quote("L'offerta  è unica - per tutti i Comuni.", 1));

        assertThat(evidence.get("quote").asText()).isEqualTo(STANDS);
        assertThat(evidence.get("section").asText()).isEqualTo("Premessa");
        assertThat(evidence.get("state").asText()).isEqualTo("CURRENT");
        String text = tappe.bean(DeliveredTexts.class)
                .latest(tappe.viewer("tutor"), owed.projectWorkId())
                .get(0)
                .manuscript()
                .text();
        assertThat(text.substring(
                        evidence.at("/place/start").asInt(),
                        evidence.at("/place/end").asInt()))
                .isEqualTo(STANDS);
    }

    @Test
    void marksAQuoteThatTheVersionDoesNotHave() {
        delivered("como", "Un’altra cosa.", 1);

        JsonNode evidence = put("CO", quote("L’offerta è doppia.", 1));

        assertThat(evidence.get("quote").asText()).isEqualTo("L’offerta è doppia.");
        assertThat(evidence.get("place").isNull()).isTrue();
        assertThat(evidence.get("state").asText()).isEqualTo("NOT_FOUND");
        assertThat(tappe.browser("como").open(page("CO")).text()).contains("non trovata alla lettera nella versione 1");
    }

    @Test
    void knowsNothingOfAQuoteWithoutAVersion() {
        JsonNode evidence = put("RI", Map.of("quote", "Detto nella call."));

        assertThat(evidence.get("state").asText()).isEqualTo("UNKNOWN");
        assertThat(evidence.get("place").isNull()).isTrue();
    }

    @Test
    void stillShowsWhatANewerVersionNoLongerHasMarkedAsOld() {
        delivered("frosinone", STANDS + " Si parte a settembre.", 1);
        tappe.api("tutor")
                .put(
                        path("FR"),
                        Map.of(
                                "ratings",
                                List.of(Map.of(
                                        "code",
                                        "A0",
                                        "rating",
                                        2,
                                        "evidence",
                                        List.of(quote(STANDS, 1), quote("Si parte a settembre.", 1))))))
                .expect(200);
        tappe.owed("frosinone", 1).review(1, "CHANGES_REQUESTED").expect(201);
        delivered("frosinone", "L'offerta è unica - per tutti i Comuni. Si parte subito.", 2);

        JsonNode evidence =
                tappe.api("frosinone").get(path("FR")).expect(200).json().at("/ratings/0/evidence");
        assertThat(evidence.get(0).get("state").asText()).isEqualTo("CURRENT");
        assertThat(evidence.get(1).get("state").asText()).isEqualTo("OLD");
        assertThat(tappe.browser("frosinone")
                        .open(page("FR"))
                        .html()
                        .select(".quote")
                        .eachText())
                .containsExactly(
                        "«" + STANDS + "» Premessa · Step 1 – Lo stato dell’arte, versione 1 anche nella versione 2",
                        "«Si parte a settembre.» Premessa · Step 1 – Lo stato dell’arte, versione 1"
                                + " non più nel testo della versione 2");
        Browser tutor = tappe.browser("tutor");
        assertThat(tutor.open(page("FR")).html().select(".quote-marked").eachText())
                .containsExactly("anche nella versione 2", "non più nel testo della versione 2");
    }

    @Test
    void leavesOutTheQuoteThatIsTicked() {
        delivered("forli", STANDS, 1);
        put("FC", quote(STANDS, 1));
        Browser tutor = tappe.browser("tutor");

        assertThat(tutor.submit(
                                tutor.open(page("FC")),
                                "form.classify",
                                Map.of("ratings[A0].evidence[0].leave", "true"))
                        .text())
                .contains("Classificazione salvata.");

        assertThat(tappe.api("tutor").get(path("FC")).json().at("/ratings/0/evidence"))
                .isEmpty();
    }

    private static Owed delivered(String team, String premise, int number) {
        Owed owed = tappe.owed(team, 1);
        owed.upload(premise).expect(201);
        owed.deliver(number).expect(200);
        return owed;
    }

    private static Map<String, Object> quote(String quote, int version) {
        return Map.of("quote", quote, "step", 1, "version", version);
    }

    private static JsonNode put(String sigla, Map<String, Object> quote) {
        Map<String, Object> rating = Map.of("code", "A0", "rating", 2, "evidence", List.of(quote));
        return tappe.api("tutor")
                .put(path(sigla), Map.of("ratings", List.of(rating)))
                .expect(200)
                .json()
                .at("/ratings/0/evidence/0");
    }

    private static String path(String sigla) {
        return "/project-works/" + Works.of(tappe, sigla) + "/classification";
    }

    private static String page(String sigla) {
        return "/project-work/" + Works.of(tappe, sigla) + "/classificazione";
    }
}
