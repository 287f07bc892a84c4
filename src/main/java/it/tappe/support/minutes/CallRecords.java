package it.tappe.support.minutes;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Action;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.actionpoint.ActionPoint;
import it.tappe.actionpoint.ActionPoints;
import it.tappe.actionpoint.Origin;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.support.SupportCall;
import it.tappe.support.SupportCalls;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Gathers everything that is known of a call, for its page and for programs. */
@Singleton
@Transactional
public class CallRecords {
    private final SupportCalls calls;
    private final ProjectWorks projectWorks;
    private final MinutesRepository minutes;
    private final ActionPoints actionPoints;
    private final Accounts accounts;
    private final Clock clock;

    CallRecords(
            SupportCalls calls,
            ProjectWorks projectWorks,
            MinutesRepository minutes,
            ActionPoints actionPoints,
            Accounts accounts,
            Clock clock) {
        this.calls = calls;
        this.projectWorks = projectWorks;
        this.minutes = minutes;
        this.actionPoints = actionPoints;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** One call; refused with 404 when the viewer does not see its project work. */
    public CallRecord find(Viewer viewer, long callId) {
        SupportCall call = calls.find(viewer, callId);
        ProjectWork work = projectWorks.find(viewer, call.projectWorkId());
        List<Minutes> versions = minutes.versions(callId);
        Origin origin = Origin.call(callId, work.id());
        List<ActionPoint> before = actionPoints.open(viewer, work.id()).stream()
                .filter(point -> !point.origin().equals(origin))
                .toList();
        return new CallRecord(
                call,
                invited(work),
                minutes.attendees(callId),
                versions.isEmpty() ? Minutes.NONE : versions.get(0),
                versions,
                actionPoints.of(viewer, origin),
                before,
                viewer.may(Action.HOLD_CALLS, work),
                viewer.may(Action.BOOK_CALLS, work),
                viewer.may(Action.FOLLOW_UP, work),
                clock.instant());
    }

    /** The team, the AFOL tutors, and the tutor province, which may join. */
    List<Account> invited(ProjectWork work) {
        List<Account> invited = new ArrayList<>(accounts.active(Role.TEAM, work.provinceId()));
        invited.addAll(
                accounts.named(work.tutorIds()).stream().filter(Account::active).toList());
        Long tutorProvince = work.tutorProvinceId();
        if (tutorProvince != null) {
            invited.addAll(accounts.active(Role.TUTOR_PROVINCE, tutorProvince));
        }
        return invited;
    }
}
