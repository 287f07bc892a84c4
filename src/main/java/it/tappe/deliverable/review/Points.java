package it.tappe.deliverable.review;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be talked about between a team and its tutors, from version to version. Nothing of it is ever deleted. */
@Singleton
@Transactional
public class Points {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final CommentRepository comments;
    private final Journal journal;
    private final Clock clock;

    Points(
            ProjectWorks projectWorks,
            Deliverables deliverables,
            CommentRepository comments,
            Journal journal,
            Clock clock) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.comments = comments;
        this.journal = journal;
        this.clock = clock;
    }

    /** The points of a deliverable, oldest version first: two queries. Comments of drafts are none yet. */
    public List<Point> list(Viewer viewer, long projectWorkId, int stepPosition) {
        Deliverable deliverable = deliverables.find(viewer, projectWorkId, stepPosition);
        Map<Long, List<Point.Reply>> replies = comments.replies(projectWorkId, deliverable.stepId()).stream()
                .collect(Collectors.groupingBy(Point.Reply::commentId));
        return comments.points(projectWorkId, deliverable.stepId()).stream()
                .map(row -> row.with(replies.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Answers a point: the team, or those who review or advise. */
    public List<Point> reply(Viewer viewer, long projectWorkId, int stepPosition, long pointId, ReplyEntry entry) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        Point.Row point = find(viewer, projectWorkId, stepPosition, pointId);
        if (!mayReply(viewer, work)) {
            viewer.require(Action.SUBMIT, work);
        }
        Violations.requireNone(entry);
        comments.reply(point.id(), entry.text().strip(), clock.instant(), viewer.accountId());
        note(viewer, Act.REPLIED, work, point, entry.text().strip());
        return list(viewer, projectWorkId, stepPosition);
    }

    /**
     * Marks a point as taken up, or opens it again: a comment by those who review, advice also by those who advise. Once
     * more changes nothing.
     */
    public List<Point> takeUp(Viewer viewer, long projectWorkId, int stepPosition, long pointId, boolean isTakenUp) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        Point.Row point = find(viewer, projectWorkId, stepPosition, pointId);
        if (!(point.advice() && viewer.may(Action.ADVISE, work))) {
            viewer.require(Action.REVIEW, work);
        }
        boolean was = point.takenUpAt() != null;
        if (was != isTakenUp) {
            if (isTakenUp) {
                comments.takeUp(pointId, clock.instant(), viewer.accountId());
            } else {
                comments.open(pointId);
            }
            note(viewer, Act.TAKEN_UP, work, point, isTakenUp ? "recepito" : "di nuovo aperto");
        }
        return list(viewer, projectWorkId, stepPosition);
    }

    /** Whether the viewer may answer points of this project work. */
    public static boolean mayReply(Viewer viewer, ProjectWork work) {
        return viewer.may(Action.SUBMIT, work) || viewer.may(Action.REVIEW, work) || viewer.may(Action.ADVISE, work);
    }

    private Point.Row find(Viewer viewer, long projectWorkId, int stepPosition, long pointId) {
        Deliverable deliverable = deliverables.find(viewer, projectWorkId, stepPosition);
        return comments.point(projectWorkId, deliverable.stepId(), pointId).orElseThrow(Refusal.NotFound::new);
    }

    private void note(Viewer viewer, Act act, ProjectWork work, Point.Row point, @Nullable String after) {
        String about = point.section() == null ? "sul documento" : point.section();
        String label = work.label() + ", punto sulla versione " + point.number() + " (" + about + ")";
        journal.note(
                viewer,
                act,
                JournalSubject.of("review_comment", point.id(), label)
                        .in(work.id())
                        .changed(point.text(), after));
    }
}
