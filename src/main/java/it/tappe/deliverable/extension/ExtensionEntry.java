package it.tappe.deliverable.extension;

import io.micronaut.core.annotation.Introspected;
import it.tappe.deliverable.Deliverable;
import it.tappe.shared.Fields;
import it.tappe.shared.RomeTime;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a coordinator enters of an extension; the new due date is a day in Rome. */
@Introspected
public record ExtensionEntry(
        @NotNull(message = "Scrivi la nuova scadenza.") LocalDate newDueDate,

        @NotBlank(message = "Scrivi il motivo della proroga.") @Size(max = 2000, message = "Al massimo 2000 caratteri.")
        String reason) {

    boolean isLaterThan(Deliverable deliverable) {
        return newDueDate.isAfter(RomeTime.dayOf(deliverable.deadlines().dueAt()));
    }

    /** An extension only ever gives more time. */
    void check(Deliverable deliverable) {
        LocalDate due = RomeTime.dayOf(deliverable.deadlines().dueAt());
        new Fields()
                .check(
                        isLaterThan(deliverable),
                        "newDueDate",
                        "La nuova scadenza deve venire dopo quella attuale (" + RomeTime.date(due) + ").")
                .refuseIfWrong();
    }
}
