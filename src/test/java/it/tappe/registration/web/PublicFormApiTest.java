package it.tappe.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.registration.TestEvents;
import it.tappe.registration.form.FormField.Kind;
import it.tappe.registration.form.WholeForm;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Programs register people without a token, and learn nothing of anybody else. */
@Tag("database")
class PublicFormApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo().with("tappe.registration.tries", 60);

    @BeforeEach
    void inFebruary() {
        tappe.clock().set(TestClock.at("2026-02-09", 9));
    }

    @Test
    void tellsTheFactsOfAFormToAnybody() {
        long event = TestEvents.create(tappe, "Convegno di prova", 2);
        WholeForm form =
                TestEvents.form(tappe, event, "Istituti tecnici", TestEvents.question("Dove?", Kind.CHOICE, true));
        JsonNode facts = tappe.api().get(path(form)).expect(200).json();
        assertThat(facts.get("title").asText()).isEqualTo("Convegno di prova");
        assertThat(facts.get("audience").asText()).isEqualTo("Istituti tecnici");
        assertThat(facts.get("placesLeft").asInt()).isEqualTo(2);
        assertThat(facts.get("state").asText()).isEqualTo("OPEN");
        assertThat(facts.get("closesAt").asText()).isEqualTo("2026-04-03T21:59:59Z");
        assertThat(facts.get("sessions").get(0).get("startsAt").asText()).isEqualTo("2026-04-13T09:00:00Z");
        assertThat(facts.get("questions").get(0).get("options").get(1).asText()).isEqualTo("Sud");
        tappe.api().get("/registration-forms/nessuno").expect(404);
    }

    @Test
    void givesPlacesInTheOrderOfArrivalOverBothForms() {
        long event = TestEvents.create(tappe, "Due posti per due moduli", 2);
        WholeForm one = TestEvents.form(tappe, event, "Tecnici");
        WholeForm other = TestEvents.form(tappe, event, "Professionali");
        assertThat(states(register(one, "Prima"), register(other, "Seconda"))).isEqualTo("CONFIRMED 1 CONFIRMED 2");
        JsonNode third = register(one, "Terza").expect(201).json();
        assertThat(third.get("state").asText()).isEqualTo("WAITING");
        assertThat(third.get("number").asLong()).isEqualTo(3);
        assertThat(third.get("waitingPosition").asInt()).isEqualTo(1);
        assertThat(tappe.api().get(path(one)).json().get("placesLeft").asInt()).isZero();
        assertThat(tappe.api().get(path(other)).json().get("waiting").asInt()).isEqualTo(1);
    }

    @Test
    void sameAddressIsOneRegistrationAndTellsNothingToOthers() {
        long event = TestEvents.create(tappe, "Una volta sola", 1);
        WholeForm form = TestEvents.form(tappe, event, "Tutti");
        register(form, "Persona uno").expect(201);
        JsonNode again = register(form, "Persona uno").expect(201).json();
        assertThat(again.get("state").asText()).isEqualTo("CONFIRMED");
        assertThat(again.get("number").asLong()).isEqualTo(1);
        JsonNode curious = send(form, Map.of("name", "Un curioso", "email", "PERSONA.uno@example.org"))
                .expect(201)
                .json();
        JsonNode new2 = register(form, "Persona due").expect(201).json();
        assertThat(curious).isEqualTo(new2);
        assertThat(tappe.tables()
                        .column("select count(*) from registration where event_id = ?", event)
                        .get(0))
                .isEqualTo("2");
    }

    @Test
    void saysWhatIsWrongFieldByField() {
        long event = TestEvents.create(tappe, "Con domande", 5);
        WholeForm form = TestEvents.form(
                tappe,
                event,
                "Tutti",
                TestEvents.question("Scuola", Kind.SHORT_TEXT, true),
                TestEvents.question("Dove?", Kind.CHOICE, false),
                TestEvents.question("Pranzo", Kind.TICK, false));
        long school = form.fields().get(0).id();
        long where = form.fields().get(1).id();
        long lunch = form.fields().get(2).id();
        JsonNode nothing = send(form, Map.of()).expect(422).json().get("errors");
        assertThat(nothing.fieldNames()).toIterable().contains("name", "email");
        Map<String, Object> sent = new HashMap<>(Map.of("name", "A", "email", "a@example.org"));
        sent.put("answers", Map.of(String.valueOf(where), "Ovest"));
        assertThat(send(form, sent).expect(422).json().get("errors").fieldNames())
                .toIterable()
                .containsExactly("answers." + school, "answers." + where);
        sent.put("answers", Map.of(String.valueOf(school), "Itis", String.valueOf(lunch), true));
        sent.put("privacyAccepted", false);
        assertThat(send(form, sent).expect(422).json().get("errors").fieldNames())
                .toIterable()
                .containsExactly("privacyAccepted");
        sent.put("privacyAccepted", true);
        send(form, sent).expect(201);
        assertThat(tappe.tables().column("select answer from registration_answer order by id"))
                .contains("Itis", "Sì");
        Answer broken = send(form, Map.of("name", "B", "email", "b@example.org", "answers", Map.of("x", "y")));
        assertThat(broken.status()).isEqualTo(422);
    }

    @Test
    void isOpenUntilTheLastSecondOfTheDayInRome() {
        long event = TestEvents.create(tappe, "Con scadenza", 5);
        WholeForm form = TestEvents.form(tappe, event, "Tutti");
        tappe.clock().set(TestEvents.CLOSES);
        register(form, "Puntuale").expect(201);
        tappe.clock().set(TestEvents.CLOSES.plusSeconds(1));
        Answer late = register(form, "Tardi").expect(409);
        assertThat(late.detail()).contains("entro le 23:59 di venerdì 3 aprile 2026, ora italiana");
        tappe.clock().set(TestClock.at("2025-12-31", 23));
        assertThat(register(form, "Presto").expect(409).detail()).contains("non sono ancora aperte");
    }

    @Test
    void aNetworkAddressCannotRegisterForEver() {
        long event = TestEvents.create(tappe, "Con un limite", 500);
        WholeForm form = TestEvents.form(tappe, event, "Tutti");
        Answer last = null;
        for (int i = 0; i < 61 && (last == null || last.status() != 429); i++) {
            last = register(form, "Persona numero " + i);
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(Long.parseLong(last.header("Retry-After"))).isPositive();
        tappe.api().get(path(form)).expect(200);
    }

    private static String path(WholeForm form) {
        return "/registration-forms/" + TestEvents.code(form);
    }

    private static Answer register(WholeForm form, String name) {
        return send(form, Map.of("name", name, "email", TestEvents.address(name), "answers", Map.of()));
    }

    private static Answer send(WholeForm form, Map<String, Object> body) {
        return tappe.api().post(path(form) + "/registrations", body);
    }

    private static String states(Answer... answers) {
        StringBuilder all = new StringBuilder();
        for (Answer answer : answers) {
            JsonNode json = answer.expect(201).json();
            all.append(json.get("state").asText())
                    .append(' ')
                    .append(json.get("number").asLong())
                    .append(' ');
        }
        return all.toString().strip();
    }
}
