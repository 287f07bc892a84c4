package it.tappe.support;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.projectwork.ProjectWork;
import it.tappe.shared.Fields;
import it.tappe.shared.Refusal;
import it.tappe.support.notice.Notices;
import it.tappe.support.slot.Calendars;
import it.tappe.support.slot.Slot;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where calls are booked, moved and cancelled: nobody is ever in two calls at once, and a step has one that stands. */
@Singleton
@Transactional
public class Bookings {
    private static final int LONGEST_REASON = 1000;

    private final CallRepository calls;
    private final BookingDesk desk;
    private final Notices notices;
    private final ApplicationEventPublisher<Object> events;
    private final Journal journal;
    private final Clock clock;

    Bookings(
            CallRepository calls,
            BookingDesk desk,
            Notices notices,
            ApplicationEventPublisher<Object> events,
            Journal journal,
            Clock clock) {
        this.calls = calls;
        this.desk = desk;
        this.notices = notices;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
    }

    /** Books a free slot for a step; refused with 409 when somebody was faster or the step has its call. */
    public SupportCall book(Viewer viewer, long projectWorkId, int stepPosition, @Nullable Long slotId) {
        ProjectWork work = desk.work(viewer, projectWorkId);
        Deliverable step = desk.step(viewer, work, stepPosition);
        Slot chosen = desk.chosen(work, slotId);
        desk.lock(work, List.of(chosen.tutorId()));
        Instant now = clock.instant();
        if (calls.countStanding(projectWorkId, step.stepId()) > 0) {
            throw new Refusal.Conflict("Per questo Step c’è già una call: se l’orario non va più bene, spostala.");
        }
        Slot slot = desk.free(work, step, chosen, Calendars.NO_CALL, now);
        CallRow saved = desk.taking(() -> desk.take(
                calls.save(CallRow.booked(projectWorkId, step.stepId(), slot, now, viewer.accountId())), work));
        SupportCall call = read(viewer, saved.id());
        journal.note(viewer, Act.BOOKED, subject(call).changed(null, call.when() + ", " + call.tutorName()));
        events.publishEvent(new CallBooked(call, work, viewer));
        return call;
    }

    /**
     * Moves a call that has not begun to another free slot; the old one is free again.
     *
     * @param reason needed when it comes without notice
     * @param version of the call that was read, or null: 412 when somebody has changed it since
     */
    public SupportCall move(
            Viewer viewer, long callId, @Nullable Long slotId, @Nullable String reason, @Nullable Long version) {
        SupportCall seen = read(viewer, callId);
        ProjectWork work = desk.work(viewer, seen.projectWorkId());
        Deliverable step = desk.step(viewer, work, seen.stepPosition());
        Slot chosen = desk.chosen(work, slotId);
        desk.lock(work, List.of(seen.tutorId(), chosen.tutorId()));
        SupportCall before = present(viewer, callId, version);
        Instant now = clock.instant();
        boolean shortNotice = checkReason(viewer, before, reason, now);
        Slot slot = desk.free(work, step, chosen, callId, now);
        desk.leave(callId);
        CallRow row = calls.findById(callId).orElseThrow(Refusal.NotFound::new);
        desk.taking(() -> desk.take(calls.update(row.movedTo(slot)), work));
        SupportCall call = read(viewer, callId);
        CallChange change = note(viewer, before, CallChange.Kind.MOVED, call.startsAt(), reason, shortNotice, now);
        journal.note(viewer, Act.CALL_MOVED, subject(call).changed(before.when(), call.when() + words(change)));
        events.publishEvent(new CallMoved(before, call, work, viewer, change));
        return call;
    }

    /** Cancels a call that has not begun; its slot is free again, and the team can book another for the step. */
    public SupportCall cancel(Viewer viewer, long callId, @Nullable String reason, @Nullable Long version) {
        SupportCall seen = read(viewer, callId);
        ProjectWork work = desk.work(viewer, seen.projectWorkId());
        desk.lock(work, List.of(seen.tutorId()));
        SupportCall before = present(viewer, callId, version);
        Instant now = clock.instant();
        boolean shortNotice = checkReason(viewer, before, reason, now);
        desk.leave(callId);
        calls.update(calls.findById(callId).orElseThrow(Refusal.NotFound::new).cancelled(now));
        SupportCall call = read(viewer, callId);
        CallChange change = note(viewer, before, CallChange.Kind.CANCELLED, null, reason, shortNotice, now);
        journal.note(viewer, Act.CANCELLED, subject(call).changed(before.when(), "annullata" + words(change)));
        events.publishEvent(new CallCancelled(call, work, viewer, change));
        return call;
    }

    private SupportCall read(Viewer viewer, long id) {
        return calls.findVisible(viewer.accountId(), id).orElseThrow(Refusal.NotFound::new);
    }

    /** As it is now that its calendars are locked. */
    private SupportCall present(Viewer viewer, long id, @Nullable Long version) {
        SupportCall call = read(viewer, id);
        if (version != null && version != call.version()) {
            throw Refusal.Conflict.stale("Un’altra persona ha cambiato questa call: ora è " + call.when() + ".");
        }
        if (!call.isMovableAt(clock.instant())) {
            throw new Refusal.Conflict(
                    "Questa call non si può più spostare né annullare: è cominciata, o è annullata.");
        }
        return call;
    }

    private boolean checkReason(Viewer viewer, SupportCall call, @Nullable String reason, Instant now) {
        int hours = notices.current(viewer).hours();
        boolean shortNotice = notices.current(viewer).isShortAt(now, call.startsAt());
        boolean given = reason != null && !reason.isBlank();
        new Fields()
                .check(
                        given || !shortNotice,
                        "reason",
                        "Mancano meno di " + hours + " ore alla call: scrivi il motivo, che arriva a tutti.")
                .check(reason == null || reason.length() <= LONGEST_REASON, "reason", "Al massimo 1000 caratteri.")
                .refuseIfWrong();
        return shortNotice;
    }

    private CallChange note(
            Viewer viewer,
            SupportCall before,
            CallChange.Kind kind,
            @Nullable Instant after,
            @Nullable String reason,
            boolean shortNotice,
            Instant now) {
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        calls.note(before.id(), kind, before.startsAt(), after, why, shortNotice, now, viewer.accountId());
        List<CallChange> history = calls.history(before.id());
        return history.get(history.size() - 1);
    }

    private static String words(CallChange change) {
        return (change.shortNotice() ? ", senza preavviso" : "")
                + (change.reason() == null ? "" : ": " + change.reason());
    }

    private static JournalSubject subject(SupportCall call) {
        return JournalSubject.of("support_call", call.id(), call.label()).in(call.projectWorkId());
    }
}
