package it.tappe.servicemodel.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalEntry;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.TappeServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class AgreementApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeAll
    static void addTutors() {
        Raters.add(tappe, "tutor2", "Secondo tutor");
        Raters.add(tappe, "tutor3", "Terzo tutor");
    }

    @Test
    void keepsADraftToItsAuthorAndToTheVersionThatWasRead() {
        String path = rating("BL");
        Answer first = api("tutor").put(path, Raters.only("A0=3")).expect(200);
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        api("tutor").put(path, Raters.only("A1=2")).expect(428);
        api("tutor").put(path, Raters.only("A1=2"), "If-Match", "\"7\"").expect(412);
        JsonNode second = api("tutor")
                .put(path, Raters.only("A1=2"), "If-Match", "\"1\"")
                .expect(200)
                .json();

        assertThat(second.get("ratings").findValuesAsText("code")).containsExactly("A0", "A1");
        assertThat(second.get("handedInAt").isNull()).isTrue();
        JsonNode other = api("tutor2").get(path).expect(200).json();
        assertThat(other.get("version").asInt()).isZero();
        assertThat(other.get("ratings")).isEmpty();
        api("belluno").get(path).expect(403);
        api("como").get(path).expect(404);
    }

    @Test
    void refusesWhatIsNoLevelAndAHandInThatIsNotWhole() {
        String path = rating("CO");
        assertThat(api("tutor")
                        .put(path, Raters.only("A0=4", "Z9=1"))
                        .expect(422)
                        .json()
                        .get("errors")
                        .fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("ratings[A0].rating", "ratings[Z9].code");
        api("tutor").post(path + "/hand-in", Map.of()).expect(409);
        api("tutor").put(path, Raters.only("A0=3")).expect(200);
        assertThat(api("tutor")
                        .post(path + "/hand-in", Map.of(), "If-Match", "\"1\"")
                        .expect(422)
                        .json()
                        .get("errors"))
                .hasSize(16);
        api("tutor")
                .get("/project-works/" + Raters.work(tappe, "CO") + "/ratings/9")
                .expect(404);
    }

    @Test
    void isBlindUntilTwoHaveHandedInAndForWhoeverIsStillRating() {
        Raters.handIn(tappe, "tutor", "FR", 2, "A0=3", "A1=1");
        api("tutor").put(rating("FR"), Raters.all(), "If-Match", "\"2\"").expect(409);
        api("tutor3").put(rating("FR"), Raters.only("A0=1")).expect(200);
        for (String who : List.of("tutor", "tutor2", "tutor3", "coordinamento")) {
            JsonNode closed = agreement(who, "FR");
            assertThat(closed.get("isOpen").asBoolean()).isFalse();
            assertThat(closed.get("ratings")).isEmpty();
            assertThat(closed.get("pairs")).isEmpty();
            assertThat(closed.get("differences")).isEmpty();
            assertThat(closed.get("raters")).hasSize(2);
        }

        Raters.handIn(tappe, "tutor2", "FR", 2, "A0=3", "A1=3");

        for (String who : List.of("tutor", "tutor2", "coordinamento")) {
            assertThat(agreement(who, "FR").get("pairs")).hasSize(1);
        }
        assertThat(agreement("tutor3", "FR").get("isOpen").asBoolean()).isFalse();
        assertThat(api("coordinamento")
                        .put(rating("FR"), Raters.all())
                        .expect(409)
                        .detail())
                .startsWith("Vedi già le valutazioni degli altri");
        api("belluno")
                .get("/project-works/" + Raters.work(tappe, "FR") + "/agreement?step=2")
                .expect(404);
    }

    /** Rows 15 1 0 1, columns 15 0 0 2; apart 2; by chance 15·3·2 + 1·(15 + 2·2) + 1·3·15 = 154; κ = 1 − 17·2/154. */
    @Test
    void measuresTheAgreementOfEveryPairAndRecordsTheConsensusAsAClassification() {
        Raters.handIn(tappe, "tutor", "BI", 2, "A0=3", "A1=1");
        Raters.handIn(tappe, "tutor2", "BI", 2, "A0=3", "A1=3");
        String path = "/project-works/" + Raters.work(tappe, "BI");

        Answer read = api("tutor").get(path + "/agreement?step=2").expect(200);
        JsonNode pair = read.json().get("pairs").get(0);
        assertThat(pair.get("kappa").get("value").asDouble()).isCloseTo(1 - 34 / 154.0, within(5e-5));
        assertThat(pair.get("kappa").get("agreement").asDouble()).isCloseTo(16 / 17.0, within(5e-5));
        assertThat(pair.get("matrix")).hasToString("[[15,0,0,0],[0,0,0,1],[0,0,0,0],[0,0,0,1]]");
        assertThat(read.json().get("differences")).hasToString("[{\"code\":\"A1\",\"spread\":2,\"levels\":[1,3]}]");

        Map<String, Object> silent = Map.of("step", 2);
        api("tutor").post(path + "/consensus", silent).expect(428);
        assertThat(api("tutor")
                        .post(path + "/consensus", silent, "If-Match", read.header("ETag"))
                        .expect(422)
                        .json()
                        .get("errors")
                        .fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("ratings[A1].rating", "reason");
        Map<String, Object> agreed = Map.of(
                "step", 2, "ratings", List.of(Map.of("code", "A1", "rating", 2)), "reason", "Riletta la sezione 3.");
        Raters.handIn(tappe, "tutor3", "BI", 2, "A0=3", "A1=2");
        api("tutor")
                .post(path + "/consensus", agreed, "If-Match", read.header("ETag"))
                .expect(412);

        String tag = api("tutor").get(path + "/agreement?step=2").header("ETag");
        JsonNode recorded = api("tutor")
                .post(path + "/consensus", agreed, "If-Match", tag)
                .expect(201)
                .json();
        assertThat(recorded.get("pairs")).hasSize(3);
        assertThat(recorded.get("consensus").get("classification").asInt()).isEqualTo(1);
        JsonNode classification = api("tutor").get(path + "/classification").json();
        assertThat(classification.get("reason").asText())
                .startsWith("Consenso tra Tutor AFOL, Secondo tutor e Terzo tutor, Step 2")
                .endsWith(": Riletta la sezione 3.");
        assertThat(classification.get("ratings").get(1).get("rating").asInt()).isEqualTo(2);
        api("tutor").post(path + "/consensus", agreed, "If-Match", tag).expect(409);
        api("coordinamento").put(rating("BI"), Raters.all()).expect(409);
    }

    @Test
    void bringsTheQuotesOfTheRatersIntoTheClassification() {
        Map<String, Object> quoted = Map.of(
                "ratings", List.of(Map.of("code", "A0", "rating", 3, "quote", "Si aprono i corsi.", "note", "chiaro")));
        Raters.handIn(tappe, "tutor2", "RI", 2, "A0=3");
        api("tutor").put(rating("RI"), Raters.all("A0=3")).expect(200);
        api("tutor").put(rating("RI"), quoted, "If-Match", "\"1\"").expect(200);
        api("tutor")
                .post(rating("RI") + "/hand-in", Map.of(), "If-Match", "\"2\"")
                .expect(200);
        String path = "/project-works/" + Raters.work(tappe, "RI");

        String tag = api("tutor").get(path + "/agreement?step=2").header("ETag");
        api("tutor2")
                .post(path + "/consensus", Map.of("step", 2), "If-Match", tag)
                .expect(201);

        JsonNode first =
                api("tutor").get(path + "/classification").json().get("ratings").get(0);
        assertThat(first.get("evidence").get(0).get("quote").asText()).isEqualTo("Si aprono i corsi.");
    }

    @Test
    void tellsTheJournalWhoAndWhenButNoLevelsBeforeTheConsensus() {
        long work = Raters.work(tappe, "IM");
        Raters.handIn(tappe, "tutor", "IM", 2, "A0=3");
        for (Act act : List.of(Act.RATED, Act.HANDED_IN)) {
            JournalEntry entry = journal(act, work).get(0);
            assertThat(entry.beforeText()).isNull();
            assertThat(entry.afterText()).isNull();
        }
        Raters.handIn(tappe, "tutor2", "IM", 2, "A0=3");
        String tag =
                api("tutor").get("/project-works/" + work + "/agreement?step=2").header("ETag");
        api("tutor")
                .post("/project-works/" + work + "/consensus", Map.of("step", 2), "If-Match", tag)
                .expect(201);

        JournalEntry agreed = journal(Act.AGREED, work).get(0);
        assertThat(agreed.beforeText()).startsWith("Tutor AFOL: A0 3, A1 0").contains("Secondo tutor: A0 3");
        assertThat(agreed.afterText()).startsWith("Classificazione n. 1").contains("Consenso tra");
    }

    @Test
    void givesTheCoordinatorTheKappaOfEachProjectWorkAndOfAllTogether() {
        Raters.handIn(tappe, "tutor", "FC", 1, "B0=3", "B1=3");
        Raters.handIn(tappe, "tutor2", "FC", 1, "B0=3", "B1=3");
        api("tutor").get("/agreements").expect(403);

        JsonNode overview = api("coordinamento").get("/agreements").expect(200).json();

        JsonNode line = null;
        for (JsonNode one : overview.get("items")) {
            line = one.get("label").asText().startsWith("Forl") ? one : line;
        }
        assertThat(line).isNotNull();
        assertThat(line.get("handedIn").asInt()).isEqualTo(2);
        assertThat(line.get("kappa").get("value").asDouble()).isEqualTo(1.0);
        assertThat(overview.get("pairs").asInt()).isPositive();
        assertThat(overview.get("pooled").get("items").asInt())
                .isEqualTo(17 * overview.get("pairs").asInt());
    }

    private static List<JournalEntry> journal(Act act, long work) {
        return tappe.bean(Journal.class)
                .find(tappe.viewer("coordinamento"), new Journal.Filter(act, null, work, null, null), null, 5)
                .items();
    }

    private static JsonNode agreement(String who, String sigla) {
        return api(who).get("/project-works/" + Raters.work(tappe, sigla) + "/agreement?step=2")
                .expect(200)
                .json();
    }

    private static String rating(String sigla) {
        return "/project-works/" + Raters.work(tappe, sigla) + "/ratings/2";
    }

    private static Api api(String who) {
        return tappe.api(who);
    }
}
