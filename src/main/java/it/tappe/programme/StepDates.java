package it.tappe.programme;

import it.tappe.shared.Fields;
import it.tappe.shared.RomeTime;
import java.time.LocalDate;

/**
 * When a step opens, is due and is cut off: days in Rome, from the first second of {@code opensOn} to the last of the
 * others. Due is not cut-off: between the two a delivery is late, and after the cut-off it is refused.
 */
public record StepDates(LocalDate opensOn, LocalDate dueOn, LocalDate cutOffOn) {

    /** Refuses dates that are not in the order open, due, cut-off. */
    public void check() {
        new Fields()
                .check(!dueOn.isBefore(opensOn), "dueOn", "La scadenza viene prima dell’apertura.")
                .check(!cutOffOn.isBefore(dueOn), "cutOffOn", "Il termine ultimo viene prima della scadenza.")
                .refuseIfWrong();
    }

    /** In words, for messages and the journal. */
    public String summary() {
        return "apertura " + RomeTime.date(opensOn) + ", scadenza " + RomeTime.date(dueOn) + ", termine ultimo "
                + RomeTime.date(cutOffOn);
    }
}
