package it.tappe.report.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.support.Booked;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import it.tappe.testing.TestClock;
import java.util.List;
import java.util.Map;

/** A small history of Belluno's project work, with something for every chapter and something that teams must not read. */
public final class BellunoHistory {
    /** A comment as long as one may be. */
    public static final String LONG =
            "Descrivete passo per passo la rilevazione. ".repeat(500).substring(0, 20_000);

    /** What a tutor has written in a draft that nobody else may read. */
    public static final String SECRET = "Appunti riservati del tutor";

    private final TappeServer tappe;
    private final Owed first;

    /** Id of the call that was held. */
    public final long call;

    public BellunoHistory(TappeServer tappe) {
        this.tappe = tappe;
        this.first = tappe.owed("belluno", 1);
        reviewed();
        delivered();
        this.call = called();
        compared();
        classified();
    }

    public long projectWorkId() {
        return first.projectWorkId();
    }

    private void reviewed() {
        first.delivered(1);
        first.review(
                        1,
                        Map.of(
                                "decision",
                                "CHANGES_REQUESTED",
                                "changesDueOn",
                                "2026-05-08",
                                "generalComment",
                                "Buona base, servono i numeri.",
                                "comments",
                                Map.of("Premessa", LONG),
                                "quotes",
                                List.of(Map.of(
                                        "section",
                                        "Premessa",
                                        "quote",
                                        "la versione numero 1",
                                        "text",
                                        "Di che cosa?"))))
                .expect(201);
        for (JsonNode point : tappe.api("belluno")
                .get(first.path() + "/points")
                .expect(200)
                .json()
                .get("items")) {
            if (!point.get("quote").isNull()) {
                tappe.api("belluno")
                        .post(
                                first.path() + "/points/" + point.get("id").asLong() + "/replies",
                                Map.of("text", "Lo diciamo nella seconda versione."))
                        .expect(201);
            }
        }
    }

    /** A second version whose review is only a draft, and a third one that the team has not delivered. */
    private void delivered() {
        first.delivered(2);
        tappe.api("tutor")
                .put(first.path(2) + "/review-draft", Map.of("generalComment", SECRET), "If-Match", "\"0\"")
                .expect(200);
        first.upload("bozza-in-corso.odt", TeamDocuments.odtWithPremise("Ancora da finire."))
                .expect(201);
        tappe.owed("belluno", 2).extend("2026-04-03", "Chiusura del bilancio.").expect(201);
    }

    private long called() {
        long id = new Booked(tappe).call("belluno", 1, "2026-02-12", "08:00");
        tappe.clock().set(TestClock.at("2026-02-12", 9));
        tappe.api("tutor")
                .post(
                        "/support-calls/" + id + "/attendance",
                        Map.of("outcome", "HELD", "others", List.of("Un dirigente")))
                .expect(200);
        tappe.api("tutor")
                .put(
                        "/support-calls/" + id + "/minutes",
                        Map.of("notes", "Si è letto lo stato dell’arte.", "decisions", "Si parte dai piccoli Comuni."),
                        "If-Match",
                        "\"0\"")
                .expect(200);
        return id;
    }

    private void compared() {
        String canvas = "/project-works/" + projectWorkId() + "/canvas/";
        tappe.api("belluno")
                .put(canvas + "1/mission", Map.of("words", "Vicini ai piccoli Comuni."))
                .expect(200);
        tappe.api("belluno")
                .put(canvas + "1/quantita-qualita", Map.of("axis", -1))
                .expect(200);
        tappe.api("belluno")
                .put(canvas + "2/quantita-qualita", Map.of("axis", 2))
                .expect(200);
    }

    private void classified() {
        Map<String, Object> rating = Map.of(
                "indicator",
                "B1",
                "rating",
                3,
                "evidence",
                List.of(Map.of("quote", "Questa è la versione numero 2 della premessa.", "section", "Premessa")));
        tappe.api("tutor")
                .put("/project-works/" + projectWorkId() + "/classification", Map.of("ratings", List.of(rating)))
                .expect(200);
        tappe.api("tutor")
                .put(
                        "/project-works/" + projectWorkId() + "/ratings/1",
                        Map.of("ratings", List.of(Map.of("code", "A0", "rating", 3))))
                .expect(200);
    }
}
