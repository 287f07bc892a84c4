package it.tappe.deliverable.extension;

import io.micronaut.core.annotation.Introspected;
import it.tappe.deliverable.Deliverable;
import it.tappe.shared.Fields;
import it.tappe.shared.RomeTime;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** What a coordinator enters to open the late door; {@code untilDate} is its last day in Rome. */
@Introspected
public record LateDoorEntry(
        @NotNull(message = "Scrivi fino a quando si può consegnare.")
        LocalDate untilDate,

        @NotBlank(message = "Scrivi il motivo della riapertura.")
        @Size(max = 2000, message = "Al massimo 2000 caratteri.")
        String reason) {

    /** Before the cut-off there is nothing to open: an extension gives more time then. */
    void check(Deliverable deliverable, Instant now) {
        new Fields()
                .check(
                        deliverable.deadlines().isCutOffAt(now),
                        "untilDate",
                        "Le consegne sono ancora aperte ("
                                + RomeTime.deadline(deliverable.deadlines().cutOffAt())
                                + "): per dare più tempo concedi una proroga.")
                .check(!untilDate.isBefore(RomeTime.dayOf(now)), "untilDate", "Questo giorno è già passato.")
                .refuseIfWrong();
    }
}
