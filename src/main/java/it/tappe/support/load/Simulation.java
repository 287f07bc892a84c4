package it.tappe.support.load;

import it.tappe.programme.Step;
import it.tappe.programme.StepDates;
import it.tappe.shared.RomeTime;
import it.tappe.support.slot.Slot;
import java.time.LocalDate;
import java.util.List;

/**
 * How the calls and the due dates of a step could be spread. It proposes only: nothing is changed.
 *
 * @param dates those that it reckons with: the step's own, or others that are being thought of
 * @param calls in minutes a week
 * @param dueDates in documents a week; nobody gets less time than now
 * @param free slots that can be booked
 */
public record Simulation(Step step, StepDates dates, Spread calls, Spread dueDates, List<Slot> free) {

    /** Free slots in the week that begins on this Monday. */
    public List<Slot> freeIn(LocalDate monday) {
        return free.stream()
                .filter(slot ->
                        SpreadItem.weekOf(RomeTime.dayOf(slot.startsAt())).equals(monday))
                .toList();
    }
}
