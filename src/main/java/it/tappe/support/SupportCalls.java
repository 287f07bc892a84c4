package it.tappe.support;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.actionpoint.ActionPoint;
import it.tappe.actionpoint.ActionPoints;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The support calls: everybody sees those of the project works that they see. */
@Singleton
@Transactional
public class SupportCalls {
    private final CallRepository calls;
    private final ProjectWorks projectWorks;
    private final ActionPoints actionPoints;
    private final Clock clock;

    SupportCalls(CallRepository calls, ProjectWorks projectWorks, ActionPoints actionPoints, Clock clock) {
        this.calls = calls;
        this.projectWorks = projectWorks;
        this.actionPoints = actionPoints;
        this.clock = clock;
    }

    /**
     * What concerns the viewer.
     *
     * @param coming calls that are still to come or going on, the next one first
     * @param past the others, the latest first
     * @param actions open actions, by day
     * @param works labels of the project works, by their ids
     */
    public record Mine(
            List<SupportCall> coming,
            List<SupportCall> past,
            List<ActionPoint> actions,
            Map<Long, String> works,
            Instant now) {}

    /** One call; refused with 404 when the viewer does not see its project work. */
    public SupportCall find(Viewer viewer, long id) {
        return calls.findVisible(viewer.accountId(), id).orElseThrow(Refusal.NotFound::new);
    }

    /** How the call came to be where it is, oldest first. */
    public List<CallChange> history(Viewer viewer, long id) {
        return calls.history(find(viewer, id).id());
    }

    /** The calls that the viewer sees, in the order of time. */
    public List<SupportCall> list(Viewer viewer, CallFilter filter) {
        Instant now = clock.instant();
        return calls.listVisible(viewer.accountId()).stream()
                .filter(call -> filter.lets(call, now))
                .toList();
    }

    /** Every call, for those who read reports. */
    public List<SupportCall> listForReports(Viewer viewer) {
        viewer.require(Action.READ_REPORTS);
        return calls.listAll();
    }

    /**
     * Calls and actions of the project works in which the viewer takes part: a team its own, a tutor those assigned, a
     * tutor province those that it accompanies, the coordination all.
     */
    public Mine mine(Viewer viewer) {
        Instant now = clock.instant();
        List<ProjectWork> works = projectWorks.list(viewer).stream()
                .filter(work -> viewer.may(Action.BOOK_CALLS, work) || viewer.may(Action.ADVISE, work))
                .toList();
        Set<Long> ids = works.stream().map(ProjectWork::id).collect(Collectors.toSet());
        List<SupportCall> all = list(viewer, CallFilter.ALL).stream()
                .filter(call -> ids.contains(call.projectWorkId()) || call.tutorId() == viewer.accountId())
                .toList();
        return new Mine(
                all.stream().filter(call -> call.isComingAt(now)).toList(),
                all.stream()
                        .filter(call -> !call.isComingAt(now))
                        .sorted(Comparator.comparing(SupportCall::startsAt)
                                .thenComparing(SupportCall::id)
                                .reversed())
                        .toList(),
                actionPoints.openAmong(viewer, ids),
                works.stream().collect(Collectors.toMap(ProjectWork::id, ProjectWork::label)),
                now);
    }
}
