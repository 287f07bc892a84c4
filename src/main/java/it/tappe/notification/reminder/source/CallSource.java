package it.tappe.notification.reminder.source;

import it.tappe.access.Account;
import it.tappe.access.Viewer;
import it.tappe.notification.reminder.Occasion;
import it.tappe.notification.reminder.People;
import it.tappe.notification.reminder.ReminderSource;
import it.tappe.notification.reminder.rule.Audience;
import it.tappe.notification.reminder.rule.ReminderSubject;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.RomeTime;
import it.tappe.support.CallStatus;
import it.tappe.support.SupportCall;
import it.tappe.support.SupportCalls;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Support calls that are booked and still to come: for the team, the tutor who holds it and the tutor province. */
@Singleton
class CallSource implements ReminderSource {
    private final SupportCalls calls;
    private final ProjectWorks projectWorks;

    CallSource(SupportCalls calls, ProjectWorks projectWorks) {
        this.calls = calls;
        this.projectWorks = projectWorks;
    }

    @Override
    public List<Occasion> occasions(Viewer reader, People people, Instant now) {
        Map<Long, ProjectWork> works = projectWorks.listForReports(reader).stream()
                .collect(Collectors.toMap(ProjectWork::id, Function.identity()));
        return calls.listForReports(reader).stream()
                .filter(call -> call.statusAt(now) == CallStatus.BOOKED)
                .map(call -> occasion(call, Objects.requireNonNull(works.get(call.projectWorkId())), people))
                .toList();
    }

    static Occasion occasion(SupportCall call, ProjectWork work, People people) {
        Map<Audience, List<Account>> concerned = people.of(List.of(work));
        concerned.put(
                Audience.TUTORS,
                people.active().stream()
                        .filter(one -> one.id() == call.tutorId())
                        .toList());
        return new Occasion(
                ReminderSubject.CALL,
                "call " + call.id(),
                RomeTime.dayOf(call.startsAt()),
                call.startsAt(),
                null,
                null,
                false,
                work.provinceId(),
                "call di supporto, " + call.stepTitle(),
                work.label(),
                call.path(),
                concerned);
    }
}
