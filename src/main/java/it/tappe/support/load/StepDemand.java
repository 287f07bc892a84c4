package it.tappe.support.load;

import it.tappe.deliverable.Deliverable;
import it.tappe.programme.Step;
import it.tappe.programme.StepDates;
import it.tappe.projectwork.ProjectWork;
import it.tappe.shared.RomeTime;
import it.tappe.support.CallStatus;
import it.tappe.support.SupportCall;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a step asks of tutors and tutor provinces: a call with each project work, and a document to read. */
record StepDemand(
        Step step, @Nullable StepDates dates, @Nullable Long areaId, LocalDate today) {
    /** What a call takes that nobody has booked yet; assumed. */
    private static final int USUAL_MINUTES = 45;
    /** How much later than now the last document may be due; assumed. */
    private static final int LATEST_WEEKS = 3;

    /** The calls of all steps: those of this one movable while they are to come, and one for each that has none yet. */
    List<SpreadItem> calls(
            List<ProjectWork> works, Map<Long, List<Deliverable>> owed, List<SupportCall> all, Instant now) {
        List<SpreadItem> items = new ArrayList<>();
        for (ProjectWork work : works) {
            for (SupportCall call : all) {
                boolean counts = call.projectWorkId() == work.id()
                        && call.statusAt(now) != CallStatus.CANCELLED
                        && call.statusAt(now) != CallStatus.MISSED;
                if (counts && call.stepId() != step.id()) {
                    LocalDate day = RomeTime.dayOf(call.startsAt());
                    items.add(new SpreadItem(
                            -call.id(), work.label(), parties(work), day, call.minutes(), day, day, false));
                }
            }
            deliverable(owed, work).ifPresent(one -> items.add(call(work, one, all, now)));
        }
        return items;
    }

    private SpreadItem call(ProjectWork work, Deliverable one, List<SupportCall> all, Instant now) {
        Optional<SupportCall> standing = all.stream()
                .filter(call -> call.projectWorkId() == work.id() && call.stepId() == step.id())
                .filter(call -> call.statusAt(now) != CallStatus.CANCELLED && call.statusAt(now) != CallStatus.MISSED)
                .findFirst();
        LocalDate from = later(RomeTime.dayOf(one.deadlines().opensAt()), today);
        LocalDate due = RomeTime.dayOf(one.deadlines().dueAt());
        LocalDate to = due.isBefore(from) ? later(RomeTime.dayOf(one.deadlines().cutOffAt()), from) : due;
        boolean movable = standing.map(call -> call.isMovableAt(now)).orElse(true);
        LocalDate day = standing.map(call -> RomeTime.dayOf(call.startsAt())).orElse(due.isBefore(from) ? from : to);
        int minutes = standing.map(SupportCall::minutes).orElse(USUAL_MINUTES);
        LocalDate within = movable ? clamped(day, from, to) : day;
        return new SpreadItem(work.id(), work.label(), parties(work), within, minutes, from, to, movable);
    }

    /** The documents of this step that are still to come, each due when it is now, or up to three weeks later. */
    List<SpreadItem> documents(List<ProjectWork> works, Map<Long, List<Deliverable>> owed) {
        List<SpreadItem> items = new ArrayList<>();
        for (ProjectWork work : works) {
            deliverable(owed, work).filter(Deliverable::isOwed).ifPresent(one -> {
                LocalDate due = RomeTime.dayOf(one.deadlines().dueAt());
                LocalDate cutOff = RomeTime.dayOf(one.deadlines().cutOffAt());
                LocalDate latest = due.plusWeeks(LATEST_WEEKS);
                items.add(new SpreadItem(
                        work.id(),
                        work.label(),
                        parties(work),
                        due,
                        1,
                        due,
                        cutOff.isBefore(latest) ? cutOff : latest,
                        !due.isBefore(today)));
            });
        }
        return items;
    }

    private Optional<Deliverable> deliverable(Map<Long, List<Deliverable>> owed, ProjectWork work) {
        return owed.getOrDefault(work.id(), List.of()).stream()
                .filter(one -> one.stepId() == step.id())
                .map(one -> dates == null || (areaId != null && areaId != work.areaId()) ? one : one.withDates(dates))
                .findFirst();
    }

    private static Set<String> parties(ProjectWork work) {
        Set<String> parties = new LinkedHashSet<>();
        work.tutors().forEach(tutor -> parties.add(tutor.displayName()));
        String province = work.tutorProvinceName();
        if (province != null) {
            parties.add("Provincia tutor " + province);
        }
        return parties;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate clamped(LocalDate day, LocalDate from, LocalDate to) {
        return day.isBefore(from) ? from : day.isAfter(to) ? to : day;
    }
}
