package it.tappe.report.presentation.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.report.presentation.arrangement.ArrangedSlide;
import it.tappe.report.presentation.arrangement.GeneratedDeck;
import java.util.List;

/**
 * A presentation's slides in their order, for programs; those that are no longer generated at the end.
 *
 * @param orderVersion for {@code If-Match} of the order
 */
@Serdeable
record PresentationJson(String name, String title, long orderVersion, List<SlideJson> slides) {
    static PresentationJson of(GeneratedDeck deck, long orderVersion, List<ArrangedSlide> slides) {
        return new PresentationJson(
                deck.report(),
                deck.title(),
                orderVersion,
                slides.stream().map(SlideJson::of).toList());
    }
}
