package it.tappe.canvas.remark.web;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.canvas.Canvas;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.remark.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of remarks tell.
 *
 * @param remarks open ones first
 * @param item on which a new one is written, or null for the whole canvas
 */
public record RemarkPage(
        Viewer viewer,
        Canvas canvas,
        List<Remark> remarks,
        @Nullable Item item) {

    /** Address of the canvas. */
    public String path() {
        return "/project-work/" + canvas.work().id() + "/scheda/"
                + canvas.step().position();
    }

    /** Whether the viewer may answer, and close what needs nothing more. */
    public boolean mayTalk() {
        return mayFill() || mayRemark();
    }

    /** Whether the viewer may accept and decline. */
    public boolean mayFill() {
        return viewer.may(Action.FILL_CANVAS, canvas.work());
    }

    /** Whether the viewer may remark. */
    public boolean mayRemark() {
        return viewer.may(Action.REMARK_CANVAS, canvas.work());
    }

    /** How many are open. */
    public long open() {
        return remarks.stream().filter(Remark::isOpen).count();
    }
}
