package it.tappe.coherence.web;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.coherence.Kind;
import it.tappe.coherence.Statement;
import it.tappe.coherence.Trace;
import it.tappe.coherence.check.CheckSheet;
import it.tappe.web.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page of a trace shows.
 *
 * @param options of the canvas that a statement can speak of
 */
public record CoherencePage(Viewer viewer, Trace trace, CheckSheet checks, Map<String, String> options, Form form) {

    /** Its address. */
    public String path() {
        return "/project-work/" + trace.work().id() + "/coerenza";
    }

    /** Whether the viewer may write the trace. */
    public boolean writes() {
        return viewer.may(Action.FILL_CANVAS, trace.work());
    }

    /** Whether the viewer may note on findings. */
    public boolean notes() {
        return viewer.may(Action.CLASSIFY, trace.work());
    }

    /** The trace as a picture. */
    public TracePicture picture() {
        return TracePicture.of(trace);
    }

    /** «B1», «E2», «A3». */
    public String code(Statement statement) {
        return TracePicture.code(trace, statement);
    }

    /** Kinds to choose from. */
    public static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        List.of(Kind.values()).forEach(kind -> kinds.put(kind.name(), kind.label()));
        return kinds;
    }
}
