package it.tappe.deliverable.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class ExtensionApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    @Test
    void countsAtOnceForTheDeadlineAndTheLateMark() {
        Owed owed = tappe.owed("belluno", 1);
        assertThat(owed.get().json().get("late").asBoolean()).isTrue();
        JsonNode extended =
                owed.extend("2026-05-15", "Carenza di personale").expect(201).json();
        assertThat(extended.get("dueAt").asText()).isEqualTo("2026-05-15T21:59:59Z");
        assertThat(extended.get("extendedTo").asText()).isEqualTo("2026-05-15");
        assertThat(extended.get("late").asBoolean()).isFalse();
        assertThat(owed.get().json()).isEqualTo(extended);
        assertThat(tappe.owed("belluno", 2).get().json().get("extendedTo").isNull())
                .isTrue();
        assertThat(tappe.owed("como", 1).get().json().get("late").asBoolean()).isTrue();
    }

    @Test
    void standsInTheJournalWithTheOldAndTheNewDateAndTheReason() {
        Owed owed = tappe.owed("como", 2);
        owed.extend("2026-05-15", "Calendario troppo stretto").expect(201);
        assertThat(owed.journal("EXTENDED")).containsExactly("Coordinamento");
        String change = "select before_text || ' > ' || after_text from journal where act = 'EXTENDED'"
                + " and project_work_id = ?";
        assertThat(tappe.tables().column(change, owed.projectWorkId()))
                .containsExactly("20/03/2026 > 15/05/2026: Calendario troppo stretto");
    }

    @Test
    void canBeGrantedAgainForLongerAndNotForLess() {
        Owed owed = tappe.owed("frosinone", 4);
        owed.extend("2026-05-15", "Una prima volta").expect(201);
        assertThat(owed.extend("2026-05-15", "La stessa").expect(422).detail()).isNotEmpty();
        owed.extend("2026-05-14", "Di meno").expect(422);
        owed.extend("2026-05-16", "Una seconda volta").expect(201);
        assertThat(owed.get().json().get("extendedTo").asText()).isEqualTo("2026-05-16");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-30|Non dopo la scadenza|newDueDate",
                "2026-01-01|Prima della scadenza|newDueDate",
                "2026-05-15|''|reason",
                "2026-05-15|'   '|reason"
            })
    void saysWhichFieldIsWrong(String newDueDate, String reason, String field) {
        Owed owed = tappe.owed("biella", 4);
        JsonNode errors = owed.extend(newDueDate, reason).expect(422).json().get("errors");
        assertThat(errors).hasSize(1);
        assertThat(errors.get(field).asText()).isNotBlank();
        assertThat(owed.get().json().get("extendedTo").isNull()).isTrue();
    }

    @Test
    void asksForBothFieldsWhenNothingIsSent() {
        Owed owed = tappe.owed("biella", 4);
        JsonNode errors = tappe.api("coordinamento")
                .post(owed.path() + "/extension", Map.of())
                .expect(422)
                .json()
                .get("errors");
        assertThat(errors.has("newDueDate")).isTrue();
        assertThat(errors.has("reason")).isTrue();
    }

    @Test
    void takesAReasonOf2000CharactersAndNotOneMore() {
        Owed owed = tappe.owed("rieti", 4);
        owed.extend("2026-05-15", "è".repeat(2001)).expect(422);
        owed.extend("2026-05-15", "è".repeat(2000)).expect(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forli", "tutor", "monza"})
    void isGrantedByTheCoordinatorAlone(String other) {
        Owed owed = tappe.owed("forli", 4);
        tappe.api(other)
                .post(owed.path() + "/extension", Map.of("newDueDate", "2026-05-15", "reason", "Prova"))
                .expect(403);
        assertThat(owed.get().json().get("extendedTo").isNull()).isTrue();
    }
}
