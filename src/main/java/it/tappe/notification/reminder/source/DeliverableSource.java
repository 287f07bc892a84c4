package it.tappe.notification.reminder.source;

import it.tappe.access.Account;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deadlines;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.notification.reminder.Occasion;
import it.tappe.notification.reminder.People;
import it.tappe.notification.reminder.ReminderSource;
import it.tappe.notification.reminder.rule.Audience;
import it.tappe.notification.reminder.rule.ReminderSubject;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.RomeTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Deadlines of what is owed, with everything that moves them, and versions that wait for a review. */
@Singleton
class DeliverableSource implements ReminderSource {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;

    DeliverableSource(ProjectWorks projectWorks, Deliverables deliverables) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
    }

    @Override
    public List<Occasion> occasions(Viewer reader, People people, Instant now) {
        List<ProjectWork> works = projectWorks.listForReports(reader);
        Map<Long, List<Deliverable>> owed =
                deliverables.of(works.stream().map(ProjectWork::id).toList());
        List<Occasion> found = new ArrayList<>();
        for (ProjectWork work : works) {
            Map<Audience, List<Account>> concerned = people.of(List.of(work));
            for (Deliverable one : owed.getOrDefault(work.id(), List.of())) {
                found.addAll(of(work, one, concerned));
            }
        }
        return found;
    }

    static List<Occasion> of(ProjectWork work, Deliverable one, Map<Audience, List<Account>> people) {
        Deadlines deadlines = one.deadlines();
        List<Occasion> found = new ArrayList<>();
        String id = work.id() + "/" + one.stepId();
        LocalDate due = RomeTime.dayOf(deadlines.dueAt());
        if (hasDeadline(one)) {
            found.add(occasion(ReminderSubject.DEADLINE, "deliverable " + id, due, one, work, people));
        }
        LocalDate door = one.doorUntil();
        if (door != null && door.isAfter(due)) {
            found.add(occasion(ReminderSubject.DEADLINE, "late door " + id, door, one, work, people));
        }
        Instant delivered = one.deliveredAt();
        if (one.phase() == Deliverable.Phase.DELIVERED && delivered != null) {
            String version = "version " + id + "/" + one.deliveredNumber();
            LocalDate day = RomeTime.dayOf(delivered);
            found.add(occasion(ReminderSubject.REVIEW, version, day, one, work, people));
        }
        return found;
    }

    /** What was sent back after its due date, and without another one, is owed but not by a day. */
    private static boolean hasDeadline(Deliverable one) {
        Instant reviewed = one.reviewedAt();
        return reviewed == null || !one.deadlines().isLateAt(reviewed);
    }

    private static Occasion occasion(
            ReminderSubject subject,
            String thing,
            LocalDate date,
            Deliverable one,
            ProjectWork work,
            Map<Audience, List<Account>> people) {
        boolean isReview = subject == ReminderSubject.REVIEW;
        Deadlines deadlines = one.deadlines();
        Instant delivered = one.deliveredAt();
        return new Occasion(
                subject,
                thing,
                date,
                isReview && delivered != null ? delivered : RomeTime.endOf(date),
                RomeTime.dayOf(deadlines.opensAt()),
                RomeTime.dayOf(deadlines.cutOffAt()),
                !isReview && !one.isOwed(),
                work.provinceId(),
                title(subject, thing, one),
                work.label(),
                "/project-work/" + work.id() + "/step/" + one.stepPosition(),
                people);
    }

    private static String title(ReminderSubject subject, String thing, Deliverable one) {
        if (subject == ReminderSubject.REVIEW) {
            return one.stepTitle() + ", versione " + one.deliveredNumber();
        }
        return switch (one.phase()) {
            case CHANGES_REQUESTED -> "modifiche a " + one.stepTitle();
            case NOT_ASSESSABLE -> "un altro documento per " + one.stepTitle();
            default -> one.stepTitle();
        } + (thing.startsWith("late door") ? " (riapertura)" : "");
    }
}
