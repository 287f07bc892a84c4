package it.tappe.deliverable.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverable.Phase;
import it.tappe.shared.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExtensionEntryTest {
    private static final LocalDate DUE = LocalDate.of(2026, 2, 13);

    @Test
    void onlyEverGivesMoreTime() {
        assertThatCode(() -> check(DUE.plusDays(1), null, null)).doesNotThrowAnyException();
        assertThat(refused(DUE, null, null)).contains("13/02/2026");
        assertThat(refused(DUE.minusDays(1), null, null)).contains("13/02/2026");
    }

    @Test
    void hasToGoBeyondTheExtensionThatWasGrantedBefore() {
        assertThat(refused(DUE.plusDays(5), DUE.plusDays(5), null)).contains("18/02/2026");
        assertThatCode(() -> check(DUE.plusDays(6), DUE.plusDays(5), null)).doesNotThrowAnyException();
    }

    @Test
    void hasToGoBeyondTheDateSetWithARequestForChanges() {
        assertThat(refused(DUE.plusDays(9), null, DUE.plusDays(9))).contains("22/02/2026");
        assertThatCode(() -> check(DUE.plusDays(10), null, DUE.plusDays(9))).doesNotThrowAnyException();
    }

    private static String refused(LocalDate newDueDate, LocalDate extendedTo, LocalDate changesDueOn) {
        return catchThrowableOfType(Refusal.Invalid.class, () -> check(newDueDate, extendedTo, changesDueOn))
                .fields()
                .get("newDueDate");
    }

    private static void check(LocalDate newDueDate, LocalDate extendedTo, LocalDate changesDueOn) {
        new ExtensionEntry(newDueDate, "Carenza di personale")
                .check(new Deliverable(
                        1,
                        2,
                        1,
                        "Step 1",
                        "Premessa",
                        DUE.minusDays(20),
                        DUE,
                        DUE.plusDays(7),
                        extendedTo,
                        changesDueOn,
                        null,
                        0,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Phase.NOTHING));
    }
}
