package it.tappe.webinar.web;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.webinar.Webinar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the slides of a webinar are had that gives results back. */
final class DeckLinks {
    private DeckLinks() {}

    /** Addresses by what is written on their buttons; none for webinars without results and who reads no reports. */
    static Map<String, String> of(Viewer viewer, Webinar webinar, List<Area> areas) {
        Map<String, String> links = new LinkedHashMap<>();
        boolean isFinal = webinar.kind() == Webinar.Kind.FINAL;
        if (webinar.isCancelled()
                || !viewer.may(Action.READ_REPORTS)
                || !isFinal && webinar.givesBack().isEmpty()) {
            return links;
        }
        List<Area> own = areas.stream().filter(area -> webinar.isFor(area.id())).toList();
        for (Area area : own) {
            String label = "Presentazione (PPTX)" + (own.size() == 1 ? "" : ": " + area.name());
            links.put(
                    label,
                    isFinal
                            ? "/report/final?format=pptx&area=" + area.position()
                            : "/report/restitution?format=pptx&area=" + area.position() + "&step="
                                    + webinar.givesBack().orElseThrow());
        }
        return links;
    }
}
