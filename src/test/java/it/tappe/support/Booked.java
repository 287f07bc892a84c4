package it.tappe.support;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.TappeServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Publishes slots and books calls over the API. */
public final class Booked {
    private final TappeServer tappe;

    public Booked(TappeServer tappe) {
        this.tappe = tappe;
    }

    /** A slot of the demo's tutor; day and time in Rome. */
    public long slot(String day, String time) {
        return slot("tutor", day, time);
    }

    public long slot(String tutor, String day, String time) {
        return publish(tutor, Map.of("day", day, "time", time))
                .expect(201)
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asLong();
    }

    /** Publishes 45 minutes with a link, unless the fields say something else. */
    public Answer publish(String who, Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(Map.of("minutes", 45, "link", "https://meet.example.org/call"));
        all.putAll(fields);
        return tappe.api(who).post("/support-slots", all);
    }

    public long work(String team) {
        return tappe.owed(team, 1).projectWorkId();
    }

    public Answer book(String who, String team, int step, long slot) {
        return tappe.api(who).post("/support-calls", Map.of("slot", slot, "projectWork", work(team), "step", step));
    }

    /** A call that is booked, by its id. */
    public long call(String team, int step, String day, String time) {
        return book(team, team, step, slot(day, time))
                .expect(201)
                .json()
                .get("id")
                .asLong();
    }

    public JsonNode record(long call) {
        return tappe.api("coordinamento")
                .get("/support-calls/" + call)
                .expect(200)
                .json();
    }

    /** Ids of the slots that the team can book. */
    public List<Long> free(String team) {
        JsonNode items = tappe.api(team)
                .get("/support-slots?projectWork=" + work(team))
                .expect(200)
                .json()
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(slot -> slot.get("id").asLong())
                .toList();
    }
}
