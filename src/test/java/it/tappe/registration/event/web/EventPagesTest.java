package it.tappe.registration.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.registration.Registrations;
import it.tappe.registration.TestEvents;
import it.tappe.registration.form.WholeForm;
import it.tappe.testing.Api;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Coordinators make events and forms, change them without overwriting each other, and give more places. */
@Tag("database")
class EventPagesTest {
    private static final String FORM = "form.tappe-form";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void inFebruary() {
        tappe.clock().set(TestClock.at("2026-02-09", 9));
    }

    @Test
    void makesAnEventWithTwoSessionsAndAForm() {
        Browser coordinator = tappe.browser("coordinamento");
        Shown more = coordinator.submit(
                coordinator.open("/iscrizioni/eventi/nuovo"),
                FORM,
                Map.of("then", "add", "title", "Giornata nuova", "title-0", "Mattina", "day-0", "2026-04-13"));
        assertThat(more.html().select("#day-1").attr("value")).isEqualTo("2026-04-13");
        Map<String, String> fields = new HashMap<>(Map.of(
                "then", "save", "capacity", "30", "privacyNote", "Informativa.", "start-0", "11:00", "end-0", "10:00"));
        fields.putAll(Map.of("title-1", "Pomeriggio", "start-1", "14:30", "end-1", "17:00", "place-1", "Aula magna"));
        Shown wrong = coordinator.submit(more, FORM, fields);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("#end-0-error").text()).isEqualTo("La fine deve venire dopo l’inizio.");
        Shown made = coordinator.submit(wrong, FORM, Map.of("then", "save", "end-0", "13:00"));
        assertThat(made.text())
                .contains("Evento creato", "lunedì 13 aprile 2026, ore 14:30–17:00", "Aula magna", "30 liberi");
        Shown form = coordinator.submit(
                coordinator.open(made.path() + "/moduli/nuovo"),
                FORM,
                Map.of(
                        "then", "save",
                        "audience", "Istituti professionali",
                        "opensOn", "2026-02-01",
                        "closesOn", "2026-04-03",
                        "label-0", "Classe",
                        "kind-0", "CHOICE",
                        "options-0", "Terza\nQuarta"));
        assertThat(form.text())
                .contains("Modulo creato", "Istituti professionali", "entro le 23:59 di venerdì 3 aprile 2026");
        String link = form.html().select(".tappe-secret").text();
        assertThat(link).matches("http://.*/iscrizioni/[2-9a-z]{10}");
        Shown visitor = tappe.browser().open(link.substring(link.indexOf("/iscrizioni/")));
        assertThat(visitor.html().select("select option").eachText()).contains("Terza", "Quarta");
        assertThat(coordinator.open("/iscrizioni").text()).contains("Giornata nuova", "0 posti presi su 30");
    }

    @Test
    void takesTheTimesOfAWebinar() {
        Browser coordinator = tappe.browser("coordinamento");
        String webinar = tappe.tables()
                .column("select id from webinar order by starts_at")
                .get(0);
        Shown made = coordinator.submit(
                coordinator.open("/iscrizioni/eventi/nuovo"),
                FORM,
                Map.of(
                        "then", "save",
                        "title", "Kick-off aperto",
                        "capacity", "10",
                        "privacyNote", "Informativa.",
                        "webinarId", webinar));
        assertThat(made.text()).contains("Webinar di «kick-off»", "Online", "Scheda del webinar");
    }

    @Test
    void showsBothTextsWhenSomebodyElseWasFaster() {
        long event = TestEvents.create(tappe, "Conteso", 5);
        String page = "/iscrizioni/eventi/" + event + "/modifica";
        Browser one = tappe.browser("coordinamento");
        Browser other = tappe.browser("coordinamento");
        Shown mine = one.open(page);
        Shown theirs = other.open(page);
        one.submit(mine, FORM, Map.of("then", "save", "title", "Titolo mio"));
        Shown both = other.submit(theirs, FORM, Map.of("then", "save", "title", "Titolo loro"));
        assertThat(both.status()).isEqualTo(412);
        assertThat(both.html().select("#title-held").text()).contains("Titolo mio");
        assertThat(other.submit(both, FORM, Map.of("then", "save")).text()).contains("Titolo loro");
    }

    @Test
    void morePlacesGoToThoseWhoWaitAndFewerThanAreTakenAreRefused() {
        long event = TestEvents.create(tappe, "Che cresce", 1);
        WholeForm form = TestEvents.form(tappe, event, "Tutti");
        Registrations registrations = tappe.bean(Registrations.class);
        for (String name : List.of("Uno", "Due", "Tre")) {
            registrations.register(TestEvents.code(form), TestEvents.person("Crescita " + name), "::1");
        }
        Browser coordinator = tappe.browser("coordinamento");
        String page = "/iscrizioni/eventi/" + event + "/modifica";
        Shown grown = coordinator.submit(coordinator.open(page), FORM, Map.of("then", "save", "capacity", "2"));
        assertThat(grown.text()).contains("2 posti presi su 2", "1 in lista d’attesa");
        Shown shrunk = coordinator.submit(coordinator.open(page), FORM, Map.of("then", "save", "capacity", "1"));
        assertThat(shrunk.status()).isEqualTo(422);
        assertThat(shrunk.html().select("#capacity-error").text()).contains("I posti già confermati sono 2");
        assertThat(
                        tappe.tables()
                                .column(
                                        "select count(*) from outbox_mail where subject = 'Cambiano orari o luoghi: Che cresce'"))
                .containsExactly("0");
    }

    @Test
    void tellsThoseWhoComeWhenATimeChanges() {
        long event = TestEvents.create(tappe, "Che si sposta", 5);
        WholeForm form = TestEvents.form(tappe, event, "Tutti");
        tappe.bean(Registrations.class).register(TestEvents.code(form), TestEvents.person("Persona spostata"), "::1");
        Browser coordinator = tappe.browser("coordinamento");
        coordinator.submit(
                coordinator.open("/iscrizioni/eventi/" + event + "/modifica"),
                FORM,
                Map.of("then", "save", "start-0", "12:00", "title-1", "", "start-1", "", "end-1", ""));
        List<String> calendars = tappe.tables()
                .column("select calendar from outbox_mail where subject like '%: Che si sposta' order by id");
        assertThat(calendars).hasSize(2);
        assertThat(calendars.get(0)).contains("SEQUENCE:0", "DTSTART;TZID=Europe/Rome:20260413T110000");
        assertThat(calendars.get(1))
                .contains("SEQUENCE:1", "DTSTART;TZID=Europe/Rome:20260413T120000", "STATUS:CANCELLED");
        String uid = calendars
                .get(0)
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
        assertThat(calendars.get(1)).contains(uid);
    }

    @Test
    void isMadeAndChangedByPrograms() {
        Api coordinator = tappe.api("coordinamento");
        Map<String, Object> session =
                Map.of("title", "Unica", "startsAt", "2026-04-13T09:00:00Z", "endsAt", "2026-04-13T11:00:00Z");
        Map<String, Object> sent =
                Map.of("title", "Via API", "capacity", 3, "privacyNote", "Informativa.", "sessions", List.of(session));
        JsonNode made = coordinator.post("/events", sent).expect(201).json();
        String path = "/events/" + made.get("id").asLong();
        coordinator.post("/events", Map.of("title", "Senza nulla")).expect(422);
        coordinator.put(path, sent).expect(428);
        String etag = coordinator.get(path).expect(200).header("ETag");
        Map<String, Object> changed = new HashMap<>(sent);
        changed.put("capacity", 4);
        coordinator.put(path, changed, "If-Match", etag).expect(200);
        coordinator.put(path, changed, "If-Match", etag).expect(412);
        Map<String, Object> form = Map.of(
                "audience",
                "Tutti",
                "opensAt",
                "2026-02-01T00:00:00Z",
                "closesAt",
                "2026-04-03T21:59:59Z",
                "fields",
                List.of(Map.of("label", "Scuola", "kind", "SHORT_TEXT", "required", true)));
        JsonNode made2 = coordinator.post(path + "/forms", form).expect(201).json();
        tappe.api()
                .get("/registration-forms/" + made2.get("publicCode").asText())
                .expect(200);
        assertThat(coordinator.get(path + "/forms").json().get("items")).hasSize(1);
        coordinator.post(path + "/forms", Map.of("audience", "x")).expect(422);
        assertThat(coordinator.get("/events").json().get("items").findValuesAsText("title"))
                .contains("Via API");
        tappe.api("belluno").get("/events").expect(403);
    }
}
