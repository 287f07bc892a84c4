package it.tappe.canvas.web;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.canvas.Answer;
import it.tappe.canvas.Canvas;
import it.tappe.canvas.Progress;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.remark.Remark;
import it.tappe.programme.Step;
import java.util.List;
import java.util.Set;

/**
 * What the page of a canvas tells.
 *
 * @param steps all of the path
 * @param copies earlier steps with what can be copied from them, the latest first
 * @param conflicts codes of the items that somebody else wrote meanwhile
 */
public record CanvasPage(
        Viewer viewer,
        Canvas canvas,
        List<Step> steps,
        List<Copy> copies,
        List<Remark> remarks,
        Set<String> conflicts) {

    /** An earlier step, and how many of its answers the canvas does not have yet. */
    public record Copy(Step step, int answers) {}

    /** Address of the project work's page. */
    public String workPath() {
        return "/project-work/" + canvas.work().id();
    }

    /** Address of this page. */
    public String path() {
        return workPath() + "/scheda/" + canvas.step().position();
    }

    /** How much is answered. */
    public Progress progress() {
        return Progress.of(canvas.answers());
    }

    /** The answer as it is saved. */
    public Answer answer(Item item) {
        return canvas.answers().to(item);
    }

    /** Whether the viewer may write. */
    public boolean mayFill() {
        return viewer.may(Action.FILL_CANVAS, canvas.work());
    }

    /** Whether the viewer may remark. */
    public boolean mayRemark() {
        return viewer.may(Action.REMARK_CANVAS, canvas.work());
    }

    /** Remarks that are open. */
    public List<Remark> open() {
        return remarks.stream().filter(Remark::isOpen).toList();
    }

    /** Open remarks on an item. */
    public List<Remark> open(Item item) {
        return open().stream()
                .filter(remark -> {
                    Item on = remark.item();
                    return on != null && on.id() == item.id();
                })
                .toList();
    }
}
