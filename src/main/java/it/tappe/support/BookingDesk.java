package it.tappe.support;

import io.micronaut.data.exceptions.DataAccessException;
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import it.tappe.support.slot.Calendars;
import it.tappe.support.slot.Slot;
import it.tappe.support.slot.Slots;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What booking and moving have in common: whose call, which step, which slot, and whether all are free. */
@Singleton
class BookingDesk {
    static final String TOO_LATE = "Qualcuno è stato più veloce: scegli un altro orario.";

    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final Slots slots;
    private final Calendars calendars;

    BookingDesk(ProjectWorks projectWorks, Deliverables deliverables, Slots slots, Calendars calendars) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.slots = slots;
        this.calendars = calendars;
    }

    ProjectWork work(Viewer viewer, long projectWorkId) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        viewer.require(Action.BOOK_CALLS, work);
        return work;
    }

    Deliverable step(Viewer viewer, ProjectWork work, int position) {
        return deliverables.find(viewer, work.id(), position);
    }

    /** A slot of one of the project work's own tutors. */
    Slot chosen(ProjectWork work, @Nullable Long slotId) {
        if (slotId == null) {
            throw Refusal.Invalid.field("slot", "Scegli un orario.");
        }
        Slot slot = slots.present(slotId);
        if (!work.tutorIds().contains(slot.tutorId())) {
            throw Refusal.Invalid.field("slot", "Scegli un orario dall’elenco.");
        }
        return slot;
    }

    /** Tutors first, then the province. */
    void lock(ProjectWork work, List<Long> tutorIds) {
        calendars.lockTutors(tutorIds);
        calendars.lockProvince(work.provinceId());
    }

    /**
     * The slot as it is now that the calendars are locked; refuses with 409 what is not free any more.
     *
     * @param callId the call that moves into it and does not stand in its own way, or {@link Calendars#NO_CALL}
     */
    Slot free(ProjectWork work, Deliverable step, Slot chosen, long callId, Instant now) {
        Slot slot = slots.present(chosen.id());
        requireWithin(step, slot);
        if (slot.withdrawnAt() != null) {
            throw new Refusal.Conflict("Il tutor ha ritirato questo orario: scegline un altro.");
        }
        if (!slot.startsAt().isAfter(now)) {
            throw new Refusal.Conflict("Questo orario è già passato: scegline un altro.");
        }
        if (!slot.isFreeAt(now) || calendars.isTutorTaken(slot.tutorId(), slot.startsAt(), slot.minutes(), callId)) {
            throw new Refusal.Conflict(TOO_LATE);
        }
        if (calendars.isProvinceTaken(work.provinceId(), slot.startsAt(), slot.minutes(), callId)) {
            throw new Refusal.Conflict(
                    "In quell’ora il gruppo di lavoro ha già un’altra call: scegli un altro orario.");
        }
        return slot;
    }

    private static void requireWithin(Deliverable step, Slot slot) {
        Instant opensAt = step.deadlines().opensAt();
        if (slot.startsAt().isBefore(opensAt)) {
            throw Refusal.Invalid.field(
                    "slot",
                    step.stepTitle() + " si apre il " + RomeTime.date(opensAt) + ": scegli un orario da quel giorno.");
        }
        if (step.deadlines().isCutOffAt(slot.startsAt())) {
            throw Refusal.Invalid.field(
                    "slot",
                    "Il termine ultimo di " + step.stepTitle() + " è il "
                            + RomeTime.date(step.deadlines().cutOffAt()) + ": scegli un orario prima.");
        }
    }

    /** Writes the call into both calendars. */
    CallRow take(CallRow row, ProjectWork work) {
        calendars.take(row.id(), row.tutorId(), work.provinceId(), row.startsAt(), row.minutes());
        return row;
    }

    void leave(long callId) {
        calendars.free(callId);
    }

    /** Should the database refuse what the locks let through, somebody was faster all the same. */
    CallRow taking(Supplier<CallRow> writing) {
        try {
            return writing.get();
        } catch (DataAccessException lost) {
            throw new Refusal.Conflict(TOO_LATE);
        }
    }
}
