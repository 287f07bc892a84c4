package it.tappe.canvas;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Outline;
import it.tappe.canvas.outline.Outlines;
import it.tappe.programme.Step;
import it.tappe.programme.Steps;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** The canvases of project works. Whoever sees a project work reads its canvas; its team writes it. */
@Singleton
@Transactional
public class Canvases {
    private final ProjectWorks projectWorks;
    private final Steps steps;
    private final Outlines outlines;
    private final SavedAnswers saved;
    private final ApplicationEventPublisher<AnswerWritten> written;

    Canvases(
            ProjectWorks projectWorks,
            Steps steps,
            Outlines outlines,
            SavedAnswers saved,
            ApplicationEventPublisher<AnswerWritten> written) {
        this.projectWorks = projectWorks;
        this.steps = steps;
        this.outlines = outlines;
        this.saved = saved;
        this.written = written;
    }

    /** The canvas of a project work for a step; every answer empty before somebody has written. */
    public Canvas find(Viewer viewer, long projectWorkId, int stepPosition) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        Step step = steps.at(viewer, stepPosition);
        Outline outline = outlines.current();
        return new Canvas(
                work, step, outline, saved.of(List.of(projectWorkId), outline).get(projectWorkId, stepPosition));
    }

    /**
     * The answers of these project works, which the viewer is known to see, for all steps: a constant number of queries.
     */
    public Compared compared(Collection<Long> projectWorkIds) {
        return saved.of(projectWorkIds, outlines.current());
    }

    /** Answers an item. Refused with 412 when somebody else has answered it since the version that was read. */
    public Answer answer(Viewer viewer, long projectWorkId, int stepPosition, String itemCode, AnswerEntry entry) {
        return answer(viewer, projectWorkId, stepPosition, itemCode, entry, Origin.WRITTEN);
    }

    /** The same, with where the answer comes from. */
    public Answer answer(
            Viewer viewer, long projectWorkId, int stepPosition, String itemCode, AnswerEntry entry, Origin origin) {
        Canvas before = find(viewer, projectWorkId, stepPosition);
        viewer.require(Action.FILL_CANVAS, before.work());
        Item item = before.outline().item(itemCode).orElseThrow(Refusal.NotFound::new);
        Answer present = before.answers().to(item);
        entry.check(present);
        if (!saved.write(viewer, before, item, entry)) {
            return present;
        }
        Answer after = find(viewer, projectWorkId, stepPosition).answers().to(item);
        written.publishEvent(new AnswerWritten(viewer, before, present, after, origin));
        return after;
    }
}
