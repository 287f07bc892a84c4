package it.tappe.deliverable.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.document.reading.SampleDocuments;
import it.tappe.testing.Api;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import it.tappe.testing.TestClock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
class ComparisonApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    @Test
    void saysWhatChangedSectionBySectionAndWordByWord() {
        Owed owed = tappe.owed("belluno", 1);
        owed.upload("La Provincia accompagna 12 Comuni.").expect(201);
        owed.upload("La Provincia accompagna 14 Comuni e le Unioni.").expect(201);
        JsonNode comparison = tappe.api("belluno")
                .get(owed.path() + "/comparison?from=1&to=2")
                .expect(200)
                .json();
        assertThat(comparison.at("/from/number").asInt()).isEqualTo(1);
        assertThat(comparison.at("/to/number").asInt()).isEqualTo(2);
        JsonNode premise = comparison.at("/sections/0");
        assertThat(premise.get("title").asText()).isEqualTo("Premessa");
        assertThat(premise.get("state").asText()).isEqualTo("CHANGED");
        assertThat(premise.get("wordsAdded").asInt()).isEqualTo(4);
        assertThat(premise.get("wordsRemoved").asInt()).isEqualTo(1);
        assertThat(text(premise, "INSERTED")).isEqualTo("La Provincia accompagna 12 Comuni.");
        assertThat(text(premise, "DELETED")).isEqualTo("La Provincia accompagna 14 Comuni e le Unioni.");
        assertThat(comparison.at("/sections/1/state").asText()).isEqualTo("UNCHANGED");
        JsonNode back = tappe.api("belluno")
                .get(owed.path() + "/comparison?from=2&to=1")
                .expect(200)
                .json();
        assertThat(back.at("/sections/0/wordsAdded").asInt()).isEqualTo(1);
    }

    @Test
    void saysWhichSectionsCameAndWent() {
        Owed owed = tappe.owed("como", 1);
        LinkedHashMap<String, String> sections = SampleDocuments.sections();
        String premise = sections.remove("Premessa");
        owed.upload("x.odt", TeamDocuments.odt(sections)).expect(201);
        sections.put("Premessa", premise);
        sections.remove("Stato dell'arte");
        owed.upload("x.odt", TeamDocuments.odt(sections)).expect(201);
        JsonNode found = tappe.api("como")
                .get(owed.path() + "/comparison?from=1&to=2")
                .expect(200)
                .json()
                .get("sections");
        assertThat(found.findValuesAsText("state")).containsExactly("ADDED", "REMOVED");
    }

    @Test
    void comparesOnlyWhatTheViewerSees() {
        Owed owed = tappe.owed("frosinone", 1).delivered(1);
        owed.upload("Una bozza non ancora consegnata.").expect(201);
        String comparison = owed.path() + "/comparison?from=1&to=2";
        tappe.api("frosinone").get(comparison).expect(200);
        tappe.api("tutor").get(comparison).expect(404);
        tappe.api("como").get(comparison).expect(404);
        tappe.api("osservatore").get(comparison).expect(404);
        owed.deliver(2).expect(200);
        tappe.api("tutor").get(comparison).expect(200);
        tappe.api("monza").get(comparison).expect(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=1&to=1        | 422 | from | Scegli due versioni diverse.",
                "from=uno&to=2      | 422 | from | Scegli da quale versione partire",
                "from=1             | 422 | to   | Scegli fino a quale versione",
                "from=1&to=         | 422 | to   | Scegli fino a quale versione",
                "from=1&to=-2       | 422 | to   | Scegli fino a quale versione",
                "from=step-x&to=1   | 422 | from | Scegli da quale versione partire",
                "from=99999999999&to=1 | 422 | from | Scegli da quale versione partire",
                "from=1&to=7        | 404 |      | ",
                "from=0&to=1        | 404 |      | ",
                "from=step-1&to=1   | 404 |      | ",
                "from=step-9&to=1   | 404 |      | "
            })
    void refusesWhatCannotBeCompared(String query, int status, String field, String message) {
        Owed owed = tappe.owed("imperia", 2);
        if (owed.facts().latestNumber() == 0) {
            owed.delivered(1);
        }
        Api.Answer answer =
                tappe.api("imperia").get(owed.path() + "/comparison?" + query).expect(status);
        if (field != null) {
            assertThat(answer.json().get("errors").get(field).asText()).contains(message);
        }
    }

    @Test
    void saysHowTheFinalDocumentDiffersFromWhatWasApproved() {
        Owed first = tappe.owed("rieti", 1);
        first.upload("La premessa approvata nel primo Step.").expect(201);
        first.deliver(1).expect(200);
        first.review(1, "APPROVED").expect(201);
        Owed last = tappe.owed("rieti", 4);
        LinkedHashMap<String, String> sections = SampleDocuments.sections();
        sections.put("Premessa", "La premessa approvata nel primo Step, poi riveduta.");
        sections.remove("Conclusioni");
        last.upload("finale.odt", TeamDocuments.odt(sections)).expect(201);
        JsonNode provenance =
                tappe.api("rieti").get(last.path(1) + "/provenance").expect(200).json();
        assertThat(provenance.get("complete").asBoolean()).isFalse();
        assertThat(provenance.at("/sections/0/origin/step").asInt()).isEqualTo(1);
        assertThat(provenance.at("/sections/0/origin/unchanged").asBoolean()).isFalse();
        assertThat(provenance.at("/sections/0/origin/wordsAdded").asInt()).isEqualTo(2);
        assertThat(provenance.at("/sections/1/origin/unchanged").asBoolean()).isTrue();
        assertThat(provenance.at("/sections/2/origin/step").asInt()).isEqualTo(2);
        assertThat(provenance.at("/sections/2/origin/approvedNumber").isNull()).isTrue();
        assertThat(provenance.at("/sections/4/state").asText()).isEqualTo("MISSING");
        JsonNode since = tappe.api("rieti")
                .get(last.path() + "/comparison?from=step-1&to=1")
                .expect(200)
                .json();
        assertThat(since.at("/from/step").asInt()).isEqualTo(1);
        assertThat(since.get("sections")).as("those that both have").hasSize(2);
        tappe.api("tutor").get(last.path(1) + "/provenance").expect(404);
        assertThat(tappe.api("rieti")
                        .get(first.path(1) + "/provenance")
                        .expect(200)
                        .json()
                        .at("/sections/0/origin")
                        .isNull())
                .as("no earlier step asks for it")
                .isTrue();
    }

    @Test
    void followsTheNewestApproval() {
        Owed first = tappe.owed("forli", 1).delivered(1);
        first.review(1, "APPROVED").expect(201);
        first.upload("La premessa scritta di nuovo dopo la prima approvazione.").expect(201);
        first.deliver(2).expect(200);
        first.review(2, Map.of("decision", "APPROVED")).expect(201);
        Owed last = tappe.owed("forli", 4);
        last.upload("La premessa scritta di nuovo dopo la prima approvazione.").expect(201);
        JsonNode origin = tappe.api("forli")
                .get(last.path(1) + "/provenance")
                .expect(200)
                .json()
                .at("/sections/0/origin");
        assertThat(origin.get("approvedNumber").asInt()).isEqualTo(2);
        assertThat(origin.get("unchanged").asBoolean()).isTrue();
    }

    private static String text(JsonNode section, String without) {
        return StreamSupport.stream(section.get("runs").spliterator(), false)
                .filter(run -> !run.get("kind").asText().equals(without))
                .map(run -> run.get("text").asText())
                .reduce("", String::concat);
    }
}
