package it.tappe.canvas.history.web;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.canvas.history.History;
import it.tappe.canvas.history.Revision;
import it.tappe.canvas.history.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of a canvas's history tell. */
public record HistoryPage(Viewer viewer, History history) {

    /** Address of the canvas. */
    public String path() {
        return "/project-work/" + history.canvas().work().id() + "/scheda/"
                + history.canvas().step().position();
    }

    /** Versions, newest first. */
    public List<Version> newestFirst() {
        List<Version> versions = new ArrayList<>(history.versions());
        Collections.reverse(versions);
        return versions;
    }

    /** Whether the viewer may take this earlier answer back. */
    public boolean offersTakingBack(@Nullable Revision earlier) {
        return earlier != null
                && viewer.may(Action.FILL_CANVAS, history.canvas().work())
                && !history.isPresent(earlier);
    }

    /** Version of the answer as it is now. */
    public long presentVersion(Revision revision) {
        return history.canvas().answers().to(revision.item()).version();
    }
}
