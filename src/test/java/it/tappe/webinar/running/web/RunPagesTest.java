package it.tappe.webinar.running.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import it.tappe.webinar.Webinars;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Buttons lead through a webinar without JavaScript, two screens show the same, and nobody skips an item by accident. */
@Tag("database")
class RunPagesTest {
    private static final String FORM = "form[action$=/conduzione]";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void atTheBeginningOfWebinar3() {
        tappe.clock().set(TestClock.at("2026-03-30", 10));
    }

    @Test
    void leadsThroughTheAgendaByButtonsAndForgetsNothing() {
        Browser tutor = tappe.browser("tutor");
        String page = page(0);
        Shown running = press(tutor, tutor.open(page), "next");
        assertThat(running.html().select("h1").text()).isEqualTo("Introduzione al webinar");
        assertThat(running.text()).contains("Punto 1 di 5", "20:00", "Siamo in orario");
        tappe.clock().advance(Duration.ofMinutes(25));
        Shown over = tutor.open(page);
        assertThat(over.html().select(".run-clock").attr("class")).contains("is-over");
        assertThat(over.text()).contains("Tempo scaduto da", "5:00", "Siamo 5 minuti indietro", "previsto alle 10:20");
        Shown second = press(tutor, over, "next");
        assertThat(second.text()).contains("Punto 2 di 5", "circa alle 10:55", "previsto alle 10:50");
        assertThat(press(tutor, second, "back").text()).contains("Punto 1 di 5");
        Shown finished = press(tutor, tutor.open(page), "finish");
        assertThat(finished.text()).contains("Il webinar è terminato alle 10:25");
        assertThat(press(tutor, finished, "restart").text()).contains("Non ancora iniziato");
    }

    @Test
    void obeysOnlyOneOfTwoWhoPressTheSameButton() {
        Browser one = tappe.browser("coordinamento");
        Browser other = tappe.browser("tutor");
        String page = page(1);
        Shown mine = one.open(page);
        Shown theirs = other.open(page);
        press(one, mine, "next");
        Shown late = press(other, theirs, "next");
        assertThat(late.status()).isEqualTo(200);
        assertThat(late.text()).contains("Un’altra persona ha appena premuto", "Punto 1 di 5");
    }

    @Test
    void isOnlyLookedAtByParticipants() {
        Browser team = tappe.browser("belluno");
        Shown looking = team.open(page(2));
        assertThat(looking.html().select("button[name=then]")).isEmpty();
        assertThat(looking.html().select("main").attr("data-run-version")).isEqualTo("0");
        String path = "/webinars/" + webinar(2) + "/run/starts";
        tappe.api("belluno").post(path, Map.of(), "If-Match", "\"0\"").expect(403);
    }

    @Test
    void isLedByPrograms() {
        Api tutor = tappe.api("tutor");
        String path = "/webinars/" + webinar(2) + "/run";
        tutor.post(path + "/starts", Map.of()).expect(428);
        JsonNode begun = tutor.post(path + "/starts", Map.of(), "If-Match", "\"0\"")
                .expect(200)
                .json();
        assertThat(begun.get("state").asText()).isEqualTo("RUNNING");
        assertThat(begun.get("position").asInt()).isEqualTo(1);
        assertThat(begun.get("coming")).hasSize(4);
        tutor.post(path + "/starts", Map.of(), "If-Match", "\"0\"").expect(412);
        assertThat(tappe.api("belluno").get(path).expect(200).json().get("started"))
                .hasSize(1);
    }

    private static Shown press(Browser browser, Shown page, String button) {
        return browser.submit(page, FORM, Map.of("then", button));
    }

    private static String page(int index) {
        return "/webinar/" + webinar(index) + "/conduzione";
    }

    /** One of the three that have the given agenda. */
    private static long webinar(int index) {
        return tappe.bean(Webinars.class).list(tappe.viewer("coordinamento")).stream()
                .filter(one -> one.title().startsWith("Webinar 3"))
                .skip(index)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
