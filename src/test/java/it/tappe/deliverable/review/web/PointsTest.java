package it.tappe.deliverable.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Comments are answered, carried over from version to version, and taken up; advice is no decision. */
@Tag("database")
class PointsTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    @Test
    void areAnsweredByTheTeamAndTakenUpByTheTutor() {
        Owed owed = withTwoPoints("belluno");
        JsonNode points = points(owed);
        assertThat(points).hasSize(2);
        long first = points.get(0).get("id").asLong();
        Api team = tappe.api("belluno");
        team.post(point(owed, first) + "/replies", Map.of("text", "Aggiunto nella tabella."))
                .expect(201);
        team.post(point(owed, first) + "/replies", Map.of("text", " ")).expect(422);
        team.put(point(owed, first) + "/taken-up", Map.of()).expect(403);
        JsonNode taken = tappe.api("tutor")
                .put(point(owed, first) + "/taken-up", Map.of())
                .expect(200)
                .json();
        assertThat(taken.get("open").asBoolean()).isFalse();
        assertThat(taken.get("takenUpBy").asText()).isEqualTo("Tutor AFOL");
        assertThat(taken.get("replies").get(0).get("repliedBy").asText()).isEqualTo("Gruppo di lavoro Belluno");
        JsonNode opened = tappe.api("tutor")
                .delete(point(owed, first) + "/taken-up")
                .expect(200)
                .json();
        assertThat(opened.get("open").asBoolean()).isTrue();
        assertThat(opened.get("replies")).hasSize(1);
        tappe.api("como")
                .post(point(owed, first) + "/replies", Map.of("text", "Io?"))
                .expect(404);
        tappe.api("tutor")
                .put(owed.path() + "/points/999999/taken-up", Map.of())
                .expect(404);
    }

    @Test
    void areAChecklistOfTheNextVersionUntilTheyAreTakenUp() {
        Owed owed = withTwoPoints("como");
        long first = points(owed).get(0).get("id").asLong();
        Browser team = tappe.browser("como");
        Shown page = team.submit(
                team.open(owed.page() + "/punti"),
                "form[action$=/punti/" + first + "/risposta]",
                Map.of("text-" + first, "Fatto a pagina 3."));
        assertThat(page.text()).contains("aperto, risposto", "Fatto a pagina 3.");
        owed.upload("La seconda stesura della premessa.").expect(201);
        assertThat(team.open(owed.page()).text())
                .contains("2 punti aperti", "Un punto aperto è senza risposta.")
                .contains("risposto Premessa dalla versione 1")
                .contains("senza risposta Stato dell'arte dalla versione 1");
        owed.deliver(2).expect(200);
        Browser tutor = tappe.browser("tutor");
        Shown reading = tutor.open(owed.page() + "/versioni/2/revisione");
        assertThat(reading.text()).contains("2 punti aperti", "Fatto a pagina 3.");
        tutor.submit(reading, "form[action$=/punti/" + first + "/recepito]", Map.of());
        assertThat(tutor.open(owed.page() + "/versioni/2/revisione").text()).contains("Un punto aperto");
        assertThat(team.open(owed.page() + "/punti").text()).contains("recepito Commento di Tutor AFOL");
    }

    @Test
    void saysWhereAnAnswerIsMissing() {
        Owed owed = withTwoPoints("frosinone");
        long second = points(owed).get(1).get("id").asLong();
        Browser team = tappe.browser("frosinone");
        Shown wrong = team.submit(
                team.open(owed.page() + "/punti"), "form[action$=/punti/" + second + "/risposta]", Map.of());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("#text-" + second + "-error").text()).isEqualTo("Scrivi la risposta.");
    }

    @Test
    void includeTheAdviceOfTheTutorProvinceWhichDecidesNothing() {
        Owed owed = tappe.owed("rieti", 1).delivered(1);
        Api monza = tappe.api("monza");
        String advice = owed.path(1) + "/advice";
        JsonNode given = monza.post(
                        advice,
                        Map.of(
                                "section",
                                "Premessa",
                                "quote",
                                "la versione  numero 1",
                                "text",
                                "Da noi ha funzionato."))
                .expect(201)
                .json();
        assertThat(given.get("advice").asBoolean()).isTrue();
        assertThat(given.get("quote").asText()).isEqualTo("la versione numero 1");
        assertThat(owed.get().json().get("status").asText()).isEqualTo("DELIVERED");
        assertThat(points(owed)).hasSize(1);
        monza.post(advice, Map.of("text", "")).expect(422);
        monza.post(advice, Map.of("section", "Premessa", "quote", "mai scritto", "text", "?"))
                .expect(422);
        monza.post(advice, Map.of("section", "Altro", "text", "?")).expect(422);
        tappe.api("ragusa")
                .post(advice, Map.of("text", "Non la accompagno io."))
                .expect(404);
        tappe.api("tutor").post(advice, Map.of("text", "Io decido.")).expect(403);
        monza.put(point(owed, given.get("id").asLong()) + "/taken-up", Map.of()).expect(200);
    }

    @Test
    void areWhereATutorProvinceAdvisesInTheBrowser() {
        Owed owed = tappe.owed("imperia", 1).delivered(1);
        Browser monza = tappe.browser("monza");
        assertThat(monza.open(owed.page()).html().select("a[href$=/punti#consiglio]"))
                .hasSize(1);
        Shown done = monza.submit(
                monza.open(owed.page() + "/punti"),
                "form[action$=/versioni/1/consiglio]",
                Map.of("section", "Premessa", "text", "Aggiungete una tabella."));
        assertThat(done.text()).contains("Consiglio di Provincia tutor Monza e Brianza", "Aggiungete una tabella.");
        assertThat(tappe.browser("imperia").open(owed.page()).text()).contains("Aggiungete una tabella.");
    }

    private static Owed withTwoPoints(String team) {
        Owed owed = tappe.owed(team, 1).delivered(1);
        owed.review(
                        1,
                        Map.of(
                                "decision",
                                "CHANGES_REQUESTED",
                                "comments",
                                Map.of("Premessa", "Mancano i numeri."),
                                "quotes",
                                List.of(Map.of(
                                        "section",
                                        "Stato dell'arte",
                                        "quote",
                                        statoDellArte(owed),
                                        "text",
                                        "Da spiegare."))))
                .expect(201);
        return owed;
    }

    private static String statoDellArte(Owed owed) {
        return String.join(
                " ",
                tappe.tables()
                        .column(
                                "select substring(c.text from 1 for 12) from section_check c join submission s on s.id"
                                        + " = c.submission_id where s.project_work_id = ? and c.position = 2",
                                owed.projectWorkId()));
    }

    private static JsonNode points(Owed owed) {
        return tappe.api("tutor")
                .get(owed.path() + "/points")
                .expect(200)
                .json()
                .get("items");
    }

    private static String point(Owed owed, long id) {
        return owed.path() + "/points/" + id;
    }
}
