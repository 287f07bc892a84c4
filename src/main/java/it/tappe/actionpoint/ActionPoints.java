package it.tappe.actionpoint;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Account;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Subject;
import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was taken on in support calls and webinars. Everybody who sees the project work reads its actions; its team, its
 * AFOL tutors and the coordination write them. Those of no project work are the coordination's.
 */
@Singleton
@Transactional
public class ActionPoints {
    /** Days that nobody has set come last, as they do in the queries. */
    private static final Comparator<ActionPoint> BY_DAY = Comparator.comparing(
                    ActionPoint::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ActionPoint::id);

    private final ActionPointRepository points;
    private final ProjectWorks projectWorks;
    private final Owners owners;
    private final Journal journal;
    private final Clock clock;

    ActionPoints(ActionPointRepository points, ProjectWorks projectWorks, Owners owners, Journal journal, Clock clock) {
        this.points = points;
        this.projectWorks = projectWorks;
        this.owners = owners;
        this.journal = journal;
        this.clock = clock;
    }

    /** A new action; the caller knows that the viewer sees the call or the webinar. */
    public ActionPoint add(Viewer viewer, Origin origin, ActionPointEntry entry) {
        requireWriting(viewer, origin.projectWorkId());
        Violations.requireNone(entry);
        ActionPoint saved = points.save(new ActionPoint(
                0,
                entry.text().strip(),
                owners.name(entry, origin.projectWorkId()),
                entry.ownerAccountId(),
                entry.dueOn(),
                origin.projectWorkId(),
                origin.kind(),
                origin.id(),
                clock.instant(),
                viewer.accountId(),
                null,
                null,
                null,
                null,
                0));
        note(viewer, Act.CREATED, null, saved);
        return saved;
    }

    /** One action; 404 when the viewer does not see its project work. */
    public ActionPoint find(Viewer viewer, long id) {
        ActionPoint found = points.findById(id).orElseThrow(Refusal.NotFound::new);
        subject(viewer, found.projectWorkId());
        return found;
    }

    /** Changes text, owner and day; refused with 412 when somebody else has meanwhile changed it. */
    public ActionPoint change(Viewer viewer, long id, ActionPointEntry entry) {
        ActionPoint before = find(viewer, id);
        requireWriting(viewer, before.projectWorkId());
        requireVersion(before, entry.version());
        Violations.requireNone(entry);
        return save(viewer, Act.CHANGED, before, before.changedTo(entry, owners.name(entry, before.projectWorkId())));
    }

    /** Marks it as done; whoever has taken it on may do so too. Done once more, it stays as it is. */
    public ActionPoint finish(Viewer viewer, long id) {
        ActionPoint before = find(viewer, id);
        requireTicking(viewer, before);
        return before.isOpen()
                ? save(viewer, Act.DONE, before, before.done(clock.instant(), viewer.accountId()))
                : before;
    }

    /** Opens it again, whether it was done or superseded. */
    public ActionPoint reopen(Viewer viewer, long id) {
        ActionPoint before = find(viewer, id);
        requireTicking(viewer, before);
        return before.isOpen() ? before : save(viewer, Act.REOPENED, before, before.done(null, null));
    }

    /** Marks it as not to be done any more. */
    public ActionPoint supersede(Viewer viewer, long id) {
        ActionPoint before = find(viewer, id);
        requireWriting(viewer, before.projectWorkId());
        return before.isOpen()
                ? save(viewer, Act.SUPERSEDED, before, before.superseded(clock.instant(), viewer.accountId()))
                : before;
    }

    /** All actions of a call or webinar that the viewer is known to see: open ones first, by day. */
    public List<ActionPoint> of(Viewer viewer, Origin origin) {
        subject(viewer, origin.projectWorkId());
        return points.of(origin.kind(), origin.id());
    }

    /** The open actions, of no project work, of several meetings that the viewer is known to see, by day. */
    public List<ActionPoint> openOf(Viewer viewer, Origin.Kind kind, Collection<Long> originIds) {
        subject(viewer, null);
        return originIds.isEmpty() ? List.of() : points.openOf(kind, originIds);
    }

    /** The open actions of a project work, by day. */
    public List<ActionPoint> open(Viewer viewer, long projectWorkId) {
        projectWorks.find(viewer, projectWorkId);
        return points.open(List.of(projectWorkId));
    }

    /** The open actions of project works that the viewer is known to see, and those that are the viewer's own, by day. */
    public List<ActionPoint> openAmong(Viewer viewer, Collection<Long> projectWorkIds) {
        List<ActionPoint> theirs = projectWorkIds.isEmpty() ? List.of() : points.open(projectWorkIds);
        return Stream.concat(theirs.stream(), points.openOfOwner(viewer.accountId()).stream())
                .distinct()
                .sorted(BY_DAY)
                .toList();
    }

    /** Every open action that has a day, by day, for those who read reports. */
    public List<ActionPoint> openWithDay(Viewer viewer) {
        viewer.require(Action.READ_REPORTS);
        return points.openWithDay();
    }

    /** Who can be named as owner of an action of this project work, or of none. */
    public List<Account> owners(Viewer viewer, @Nullable Long projectWorkId) {
        requireWriting(viewer, projectWorkId);
        return owners.of(projectWorkId);
    }

    /** Whether the viewer may add and change actions of the project work, or of none. */
    public boolean mayWrite(Viewer viewer, @Nullable Long projectWorkId) {
        return viewer.may(Action.FOLLOW_UP, subject(viewer, projectWorkId));
    }

    private void requireWriting(Viewer viewer, @Nullable Long projectWorkId) {
        viewer.require(Action.FOLLOW_UP, subject(viewer, projectWorkId));
    }

    private void requireTicking(Viewer viewer, ActionPoint point) {
        Long owner = point.ownerAccountId();
        if (owner == null || owner != viewer.accountId()) {
            requireWriting(viewer, point.projectWorkId());
        }
    }

    private Subject subject(Viewer viewer, @Nullable Long projectWorkId) {
        if (projectWorkId == null) {
            viewer.require(Action.READ_PROGRAMME);
            return Subject.PROGRAMME;
        }
        return projectWorks.find(viewer, projectWorkId);
    }

    private static void requireVersion(ActionPoint point, @Nullable Long version) {
        if (version == null) {
            throw Refusal.Conflict.unconditional("Manca la versione letta (If-Match): leggi l’azione e riprova.");
        }
        if (version != point.version()) {
            throw Refusal.Conflict.stale(
                    "Un’altra persona ha modificato questa azione: ora nel sistema c’è «" + point.summary() + "».");
        }
    }

    private ActionPoint save(Viewer viewer, Act act, ActionPoint before, ActionPoint after) {
        ActionPoint saved = points.update(after);
        note(viewer, act, before.summary(), saved);
        return saved;
    }

    private void note(Viewer viewer, Act act, @Nullable String before, ActionPoint point) {
        Long projectWorkId = point.projectWorkId();
        JournalSubject subject = JournalSubject.of("action_point", point.id(), label(projectWorkId))
                .changed(before, point.summary());
        journal.note(viewer, act, projectWorkId == null ? subject : subject.in(projectWorkId));
    }

    private String label(@Nullable Long projectWorkId) {
        return projectWorkId == null
                ? "Azione"
                : projectWorks.named(List.of(projectWorkId)).stream()
                        .map(ProjectWork::label)
                        .findFirst()
                        .map(work -> "Azione – " + work)
                        .orElse("Azione");
    }
}
