package it.tappe.deliverable.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.tappe.deliverable.template.Guidance.Section;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceTest {
    private static final Section STATE = new Section("Stato dell’arte", List.of("Fatti e numeri."), List.of());
    private static final Section GENERIC = new Section("", List.of("Con parole vostre."), List.of());
    private static final Guidance GUIDANCE = new Guidance("", GENERIC, List.of(STATE));

    @ParameterizedTest
    @ValueSource(strings = {"Stato dell'arte", "STATO DELL’ARTE", " stato dell arte "})
    void findsASectionHoweverItsTitleIsWritten(String title) {
        assertThat(GUIDANCE.of(title)).isEqualTo(STATE);
    }

    @Test
    void hasAGeneralHintForASectionThatNobodyForesaw() {
        assertThat(GUIDANCE.of("Allegato finanziario")).isEqualTo(GENERIC);
    }

    /** So that no heading of a part ends the section it stands in, or is taken for another one. */
    @Test
    void theGivenFileNamesNoPartLikeASection() throws IOException {
        JsonNode file = new ObjectMapper().readTree(getClass().getResourceAsStream("/deliverable/guidance.json"));
        List<String> sections = file.findParents("groups").stream()
                .map(section -> section.get("title").asText())
                .filter(title -> !title.isEmpty())
                .toList();
        List<String> parts = file.findValues("groups").stream()
                .flatMap(groups -> groups.findValuesAsText("title").stream())
                .toList();
        assertThat(sections).hasSize(5);
        assertThat(parts).isNotEmpty().doesNotContainAnyElementsOf(sections);
    }
}
