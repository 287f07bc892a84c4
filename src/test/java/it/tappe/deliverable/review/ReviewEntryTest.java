package it.tappe.deliverable.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.tappe.shared.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewEntryTest {
    private static final List<String> SECTIONS = List.of("Premessa", "Stato dell'arte");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 16);

    @Test
    void takesCommentsOnSectionsOfTheStepOnly() {
        ReviewEntry entry = approved(Map.of("Premessa", "Bene.", "Conclusioni", "Mancano."));
        assertThat(refused(entry))
                .containsOnlyKeys("comments.Conclusioni")
                .containsValue("Questo Step non ha una sezione «Conclusioni».");
    }

    @Test
    void findsTheSectionWhateverTheApostropheAndTheCase() {
        ReviewEntry entry = approved(Map.of(" stato dell’ARTE", "  Chiaro. "));
        assertThatCode(() -> entry.check(SECTIONS, TODAY)).doesNotThrowAnyException();
        assertThat(entry.commentsBySection(SECTIONS)).isEqualTo(Map.of("Stato dell'arte", "Chiaro."));
    }

    @Test
    void leavesOutBlankCommentsAndKeepsTheOrderOfTheSections() {
        Map<String, String> comments = new LinkedHashMap<>();
        comments.put("Stato dell'arte", "Secondo.");
        comments.put("Premessa", "Primo.");
        assertThat(approved(comments).commentsBySection(SECTIONS).keySet())
                .containsExactly("Premessa", "Stato dell'arte");
        comments.put("Premessa", " \n");
        assertThat(approved(comments).commentsBySection(SECTIONS)).containsOnlyKeys("Stato dell'arte");
    }

    @Test
    void takesACommentOf20000CharactersAndNotOneMore() {
        String longest = "à".repeat(20_000);
        assertThatCode(() -> approved(Map.of("Premessa", longest)).check(SECTIONS, TODAY))
                .doesNotThrowAnyException();
        assertThat(refused(approved(Map.of("Premessa", longest + "è")))).containsOnlyKeys("comments.Premessa");
    }

    @Test
    void setsADateOnlyWhenItAsksForChanges() {
        for (Decision decision : List.of(Decision.APPROVED, Decision.NOT_ASSESSABLE)) {
            assertThat(refused(new ReviewEntry(decision, Map.of(), null, TODAY)))
                    .containsEntry("changesDueOn", "La scadenza vale solo quando si chiedono modifiche.");
        }
    }

    @Test
    void asksForChangesByTodayAtTheEarliest() {
        assertThatCode(() -> changesBy(TODAY).check(SECTIONS, TODAY)).doesNotThrowAnyException();
        assertThat(refused(changesBy(TODAY.minusDays(1))))
                .containsEntry("changesDueOn", "La scadenza per le modifiche è già passata.");
    }

    private static ReviewEntry approved(Map<String, String> comments) {
        return new ReviewEntry(Decision.APPROVED, comments, null, null);
    }

    private static ReviewEntry changesBy(LocalDate day) {
        return new ReviewEntry(Decision.CHANGES_REQUESTED, Map.of(), null, day);
    }

    private static Map<String, String> refused(ReviewEntry entry) {
        return catchThrowableOfType(Refusal.Invalid.class, () -> entry.check(SECTIONS, TODAY))
                .fields();
    }
}
