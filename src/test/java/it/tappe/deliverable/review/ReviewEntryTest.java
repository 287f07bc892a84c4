package it.tappe.deliverable.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.tappe.deliverable.SectionCheck;
import it.tappe.document.reading.FoundSection.State;
import it.tappe.shared.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewEntryTest {
    private static final List<SectionCheck> SECTIONS = List.of(
            new SectionCheck(0, 1, 1, "Premessa", State.PRESENT, 6, "Il servizio associato parte\nda qui."),
            new SectionCheck(0, 1, 2, "Stato dell'arte", State.PRESENT, 5, "Ogni Comune provvede da solo."));
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
        assertThatCode(() -> entry.check(SECTIONS)).doesNotThrowAnyException();
        assertThat(entry.inOrder(SECTIONS)).containsExactly(new QuotedComment("Stato dell'arte", null, "Chiaro."));
    }

    @Test
    void leavesOutBlankCommentsAndKeepsTheOrderOfTheSections() {
        Map<String, String> comments = new LinkedHashMap<>();
        comments.put("Stato dell'arte", "Secondo.");
        comments.put("Premessa", "Primo.");
        assertThat(approved(comments).inOrder(SECTIONS))
                .extracting(QuotedComment::section)
                .containsExactly("Premessa", "Stato dell'arte");
        comments.put("Premessa", " \n");
        assertThat(approved(comments).inOrder(SECTIONS))
                .extracting(QuotedComment::section)
                .containsExactly("Stato dell'arte");
    }

    @Test
    void takesACommentOf20000CharactersAndNotOneMore() {
        String longest = "à".repeat(20_000);
        assertThatCode(() -> approved(Map.of("Premessa", longest)).check(SECTIONS))
                .doesNotThrowAnyException();
        assertThat(refused(approved(Map.of("Premessa", longest + "è")))).containsOnlyKeys("comments.Premessa");
    }

    @Test
    void setsADateOnlyWhenItAsksForChanges() {
        for (Decision decision : List.of(Decision.APPROVED, Decision.NOT_ASSESSABLE)) {
            assertThat(refused(new ReviewEntry(decision, Map.of(), List.of(), null, TODAY)))
                    .containsEntry("changesDueOn", "La scadenza vale solo quando si chiedono modifiche.");
        }
    }

    @Test
    void asksForChangesByTodayAtTheEarliest() {
        assertThatCode(() -> changesBy(TODAY).checkDecision(TODAY)).doesNotThrowAnyException();
        assertThat(refused(changesBy(TODAY.minusDays(1))))
                .containsEntry("changesDueOn", "La scadenza per le modifiche è già passata.");
    }

    private static ReviewEntry approved(Map<String, String> comments) {
        return new ReviewEntry(Decision.APPROVED, comments, List.of(), null, null);
    }

    private static ReviewEntry changesBy(LocalDate day) {
        return new ReviewEntry(Decision.CHANGES_REQUESTED, Map.of(), List.of(), null, day);
    }

    private static Map<String, String> refused(ReviewEntry entry) {
        return catchThrowableOfType(Refusal.Invalid.class, () -> {
                    entry.check(SECTIONS);
                    entry.checkDecision(TODAY);
                })
                .fields();
    }

    @Test
    void findsAQuoteWhateverTheBlanksInItAndRefusesOneThatIsNotThere() {
        assertThatCode(() -> quoting("Premessa", "associato  parte da").check(SECTIONS))
                .doesNotThrowAnyException();
        assertThat(Passage.find(SECTIONS.get(0).text(), " associato  parte da "))
                .hasValue(new Passage("associato parte\nda", 12));
        assertThat(refused(quoting("Stato dell'arte", "associato parte"))).containsOnlyKeys("quotes.0.quote");
        assertThat(refused(quoting("Altro", "associato"))).containsOnlyKeys("quotes.0.section");
        assertThat(Passage.find("Costo (IVA).", "(IVA).*")).isEmpty();
    }

    @Test
    void putsWhatIsSaidOfPassagesAfterWhatIsSaidOfTheirSection() {
        ReviewEntry entry = new ReviewEntry(
                null,
                Map.of("Stato dell'arte", "Tutta."),
                List.of(
                        new QuotedComment("Stato dell'arte", "Ogni Comune", "Quali?"),
                        new QuotedComment("Premessa", "", " "),
                        new QuotedComment("Premessa", "parte", "Quando?")),
                null,
                null);
        assertThat(entry.inOrder(SECTIONS))
                .extracting(QuotedComment::text)
                .containsExactly("Quando?", "Tutta.", "Quali?");
    }

    private static ReviewEntry quoting(String section, String quote) {
        return new ReviewEntry(
                Decision.APPROVED, Map.of(), List.of(new QuotedComment(section, quote, "Perché?")), null, null);
    }
}
