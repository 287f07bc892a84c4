package it.tappe.webinar.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.programme.AreaDates;
import it.tappe.programme.Step;
import it.tappe.shared.RomeTime;
import it.tappe.webinar.Details;
import it.tappe.webinar.Webinar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsistencyTest {
    private static final List<Step> STEPS = List.of(
            step(1, "2026-01-19", "2026-02-13"),
            step(2, "2026-02-23", "2026-03-20"),
            step(3, "2026-03-30", "2026-04-17"));

    @Test
    void findsNothingInTheStandardAgenda() {
        Webinar webinar = webinar(3, 3, "2026-03-30", Set.of(), null);
        Agenda agenda = Agenda.preview(webinar, StandardAgenda.of(webinar, STEPS));
        assertThat(agenda.totalMinutes()).isEqualTo(180);
        assertThat(agenda.items())
                .extracting(Agenda.TimedItem::title)
                .containsExactly(
                        "Introduzione al webinar",
                        "Restituzione esiti dello Step 2 del Project work",
                        "Confronto tra le Province",
                        "Focus sullo Step 3 del Project work e domande",
                        "Organizzazione operativa Step 3 del Project work");
        assertThat(warnings(webinar, agenda)).isEmpty();
    }

    @Test
    void namesTheItemThatOpensAnotherStepThanTheWebinar() {
        Webinar webinar = webinar(2, 2, "2026-02-23", Set.of(), null);
        Agenda agenda = Agenda.preview(webinar, StandardAgenda.of(webinar(3, 3, "2026-03-30", Set.of(), null), STEPS));
        assertThat(warnings(webinar, agenda))
                .containsExactly(
                        "Il punto 2 «Restituzione esiti dello Step 2 del Project work» restituisce lo Step 2, ma questo"
                                + " webinar restituisce lo Step 1.",
                        "Il punto 4 «Focus sullo Step 3 del Project work e domande» apre lo Step 3, ma questo webinar"
                                + " apre lo Step 2.",
                        "Il punto 5 «Organizzazione operativa Step 3 del Project work» apre lo Step 3, ma questo"
                                + " webinar apre lo Step 2.");
    }

    @Test
    void comparesTheDayWithTheDueDatesOfItsOwnAreas() {
        Webinar early = webinar(3, 3, "2026-03-19", Set.of(7L), null);
        assertThat(warnings(early, Agenda.preview(early, List.of())))
                .singleElement()
                .asString()
                .contains("restituisce gli esiti dello Step 2", "20/03/2026");
        AreaDates own = new AreaDates(
                1,
                2,
                7,
                LocalDate.parse("2026-02-23"),
                LocalDate.parse("2026-03-18"),
                LocalDate.parse("2026-12-31"),
                0);
        assertThat(new Consistency(List.of(early), STEPS, List.of(own))
                        .warnings(early, Agenda.preview(early, List.of())))
                .isEmpty();
        Webinar late = webinar(2, 2, "2026-03-21", Set.of(), null);
        assertThat(warnings(late, Agenda.preview(late, List.of())))
                .singleElement()
                .asString()
                .contains("apre lo Step 2", "dopo la sua scadenza");
    }

    @Test
    void seesOverlapsOfAreasAndOfSpeakers() {
        Webinar one = webinar(1, 3, "2026-03-30", Set.of(1L), "Tutor AFOL, Coordinamento");
        Webinar sameSpeaker = webinar(2, 3, "2026-03-30", Set.of(2L), "coordinamento");
        Webinar sameArea = webinar(3, 3, "2026-03-30", Set.of(1L, 3L), null);
        Webinar another = webinar(4, 3, "2026-04-01", Set.of(1L), "Coordinamento");
        List<String> warnings = new Consistency(List.of(one, sameSpeaker, sameArea, another), STEPS, List.of())
                .warnings(one, Agenda.preview(one, List.of()));
        assertThat(warnings).hasSize(2);
        assertThat(warnings.get(0)).contains("parla anche").contains("Coordinamento");
        assertThat(warnings.get(1)).contains("stessi ambiti");
    }

    @Test
    void readsTheNumberInTheTitle() {
        Webinar webinar = new Webinar(
                1,
                1,
                Set.of(),
                2,
                Webinar.Kind.STEP,
                "Webinar 3 «Il piano»",
                at("2026-02-23"),
                180,
                false,
                Details.NONE,
                List.of(),
                at("2026-01-01"),
                null,
                0);
        assertThat(warnings(webinar, Agenda.preview(webinar, List.of())))
                .containsExactly("Il titolo dice «Webinar 3», ma questo webinar apre lo Step 2.");
    }

    private static List<String> warnings(Webinar webinar, Agenda agenda) {
        return new Consistency(List.of(webinar), STEPS, List.of()).warnings(webinar, agenda);
    }

    private static Webinar webinar(long id, int position, String day, Set<Long> areas, String speakers) {
        return new Webinar(
                id,
                1,
                areas,
                position,
                Webinar.Kind.STEP,
                "Webinar " + position,
                at(day),
                180,
                false,
                new Details(null, speakers, null, null),
                List.of(),
                at("2026-01-01"),
                null,
                0);
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(10, 0).atZone(RomeTime.ZONE).toInstant();
    }

    private static Step step(int position, String opens, String due) {
        return new Step(
                position,
                1,
                position,
                "Step " + position + " – Titolo",
                "Premessa",
                LocalDate.parse(opens),
                LocalDate.parse(due),
                LocalDate.parse("2027-12-31"),
                0);
    }
}
