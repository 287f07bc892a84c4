package it.tappe.servicemodel.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.tappe.projectwork.ProjectWork;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Catalogues;
import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.Outcome;
import it.tappe.servicemodel.editing.CatalogueEntry.IndicatorEntry;
import it.tappe.servicemodel.editing.CatalogueEntry.ModelEntry;
import it.tappe.servicemodel.editing.Impact.Classified;
import it.tappe.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImpactTest {
    private static final Catalogue GIVEN = Catalogues.GIVEN;

    @Test
    void namesThoseWhoseComputedOutcomeWouldChangeAndNobodyElse() {
        Map<String, Level> half = Map.of("B0", Level.DEFINING, "B1", Level.DEFINING); // 50 of 100
        Map<String, Level> whole =
                Map.of("A0", Level.DEFINING, "A1", Level.DEFINING, "A2", Level.DEFINING, "A3", Level.DEFINING);

        Impact impact = Impact.of(
                GIVEN,
                with(60, GIVEN.margin()),
                List.of(new Classified(work(1), "B – Regia territoriale", half), new Classified(work(2), "A", whole)));

        assertThat(impact.classified()).isEqualTo(2);
        assertThat(impact.changes()).singleElement().satisfies(change -> {
            assertThat(change.work().id()).isEqualTo(1);
            assertThat(change.from()).isEqualTo(Outcome.clear("B"));
            assertThat(change.to()).isEqualTo(Outcome.NOT_CLEAR);
            assertThat(change.decided()).isEqualTo("B – Regia territoriale");
        });
    }

    @Test
    void isIdleWhenOnlyTextsDiffer() {
        Catalogue renamed =
                new Catalogue(GIVEN.id(), null, "Altro nome", GIVEN.presentFrom(), GIVEN.margin(), GIVEN.models());

        assertThat(Impact.of(GIVEN, renamed, List.of()).isIdle()).isTrue();
        assertThat(Impact.of(GIVEN, with(GIVEN.presentFrom(), 0), List.of()).isIdle())
                .isFalse();
    }

    @Test
    void saysWhichCodesAreDroppedAndWhichSaySomethingElse() {
        Catalogue other = entry("A", "A0", "altro", "Z", "Z0").toCatalogue(7, 3L);
        Impact impact = Impact.of(GIVEN, other, List.of());

        assertThat(impact.dropped()).contains("A1", "B0", "D3").doesNotContain("A0");
        assertThat(impact.reworded())
                .singleElement()
                .asString()
                .startsWith("A0: «")
                .endsWith("» → «altro»");
    }

    @Test
    void refusesACatalogueThatTellsNothingApart() {
        CatalogueEntry wrong = new CatalogueEntry(
                " ",
                101,
                null,
                List.of(new ModelEntry(
                        "7", "", "d", List.of(new IndicatorEntry("X0", "t", 0), new IndicatorEntry("x0", "", 1)))),
                0L);

        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> wrong.toCatalogue(1, null))
                .satisfies(refusal -> assertThat(refusal.fields())
                        .containsOnlyKeys(
                                "name",
                                "presentFrom",
                                "margin",
                                "models",
                                "models[0].code",
                                "models[0].name",
                                "models[0].indicators[0].weight",
                                "models[0].indicators[1].code",
                                "models[0].indicators[1].text"));
    }

    @Test
    void keepsCodesThatSomethingHasBeenRatedBy() {
        EditedCatalogue edited = new EditedCatalogue(GIVEN, 1, null, List.of(), Set.of("A1", "B"), true);

        edited.requireKeeping(GIVEN);
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> edited.requireKeeping(
                        entry("A", "A0", "altro", "Z", "Z0").toCatalogue(1, null)))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(409))
                .withMessageStartingWith("A1, B: ci sono già valutazioni");
    }

    private static Catalogue with(int presentFrom, int margin) {
        return new Catalogue(GIVEN.id(), null, GIVEN.name(), presentFrom, margin, GIVEN.models());
    }

    private static CatalogueEntry entry(String model, String indicator, String text, String other, String of) {
        return new CatalogueEntry(
                "Prova",
                40,
                25,
                List.of(
                        new ModelEntry(model, "Uno", "uno", List.of(new IndicatorEntry(indicator, text, 1))),
                        new ModelEntry(other, "Due", "due", List.of(new IndicatorEntry(of, "due", 1)))),
                0L);
    }

    private static ProjectWork work(long id) {
        return new ProjectWork(id, "t", 3, 3, "Formazione", id, "Provincia " + id, "P" + id, null, null, 0, List.of());
    }
}
