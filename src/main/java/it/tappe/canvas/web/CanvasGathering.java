package it.tappe.canvas.web;

import it.tappe.access.Viewer;
import it.tappe.canvas.Answers;
import it.tappe.canvas.Canvas;
import it.tappe.canvas.Canvases;
import it.tappe.canvas.Compared;
import it.tappe.canvas.editing.Fillings;
import it.tappe.canvas.remark.Remarks;
import it.tappe.canvas.web.CanvasPage.Copy;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.deliverable.Standing;
import it.tappe.programme.Step;
import it.tappe.programme.Steps;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.View;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Gathers what the page of a canvas tells. */
@Singleton
class CanvasGathering {
    private final Canvases canvases;
    private final Steps steps;
    private final Remarks remarks;
    private final Deliverables deliverables;

    CanvasGathering(Canvases canvases, Steps steps, Remarks remarks, Deliverables deliverables) {
        this.canvases = canvases;
        this.steps = steps;
        this.remarks = remarks;
        this.deliverables = deliverables;
    }

    /** Place of the step that the project work is at. */
    int currentStep(Viewer viewer, long projectWorkId) {
        return new Standing(deliverables.list(viewer, projectWorkId))
                .current()
                .map(Deliverable::stepPosition)
                .orElseThrow(Refusal.NotFound::new);
    }

    CanvasPage gather(Viewer viewer, long projectWorkId, int step, Set<String> conflicts) {
        Canvas canvas = canvases.find(viewer, projectWorkId, step);
        List<Step> all = steps.list(viewer);
        return new CanvasPage(
                viewer, canvas, all, copies(canvas, all), remarks.list(viewer, projectWorkId, step), conflicts);
    }

    private List<Copy> copies(Canvas canvas, List<Step> all) {
        long work = canvas.work().id();
        Compared compared = canvases.compared(List.of(work));
        return all.stream()
                .filter(step -> step.position() < canvas.step().position())
                .map(step -> new Copy(step, copyable(compared.get(work, step.position()), canvas.answers())))
                .filter(copy -> copy.answers() > 0)
                .sorted(Comparator.comparing((Copy copy) -> copy.step().position())
                        .reversed())
                .toList();
    }

    private static int copyable(Answers from, Answers into) {
        return Fillings.copyable(from, into).size();
    }

    /** The page with the form as it was typed. */
    static View view(CanvasPage page, Form form) {
        return View.of("canvas/page", "Scheda comparativa")
                .under("Project work", "/project-work")
                .under(page.canvas().work().provinceName(), page.workPath())
                .with("page", page)
                .with("form", form);
    }
}
