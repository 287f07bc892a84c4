package it.tappe.report.presentation;

import it.tappe.access.Viewer;
import it.tappe.report.Order;
import it.tappe.report.ReportCatalogue;
import it.tappe.report.presentation.arrangement.GeneratedDeck;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Presentations before they are arranged and printed. */
@Singleton
public class Presentations {
    private final ReportCatalogue catalogue;

    Presentations(ReportCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The presentation as the data have it.
     *
     * @param address the parameters of its address by name
     * @throws Refusal.NotFound when there is no such report, or it has no slides
     * @throws Refusal.Invalid at the field of a filter that is missing or unreadable
     */
    public GeneratedDeck generate(Viewer viewer, String name, Map<String, String> address) {
        Map<String, String> filters = new HashMap<>(address);
        filters.remove("format");
        Order order = catalogue.order(viewer, name, filters);
        if (order.report() instanceof PresentationReport presentation) {
            return presentation.deck(viewer, order.parameters());
        }
        throw new Refusal.NotFound("Questo report non è fatto di diapositive.");
    }
}
