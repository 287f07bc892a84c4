package it.tappe.report.closing;

import it.tappe.document.deck.Grid;
import it.tappe.document.deck.Slide;
import it.tappe.restitution.ComparedWork;
import it.tappe.restitution.panorama.Panorama;
import java.util.List;
import java.util.stream.Stream;

/** One slide for each area with its project works. */
final class FocusSlides {
    private FocusSlides() {}

    /** Areas without project works are left out. */
    static Stream<Slide> of(Closing content) {
        return content.areas().stream()
                .filter(area -> !area.comparison().works().isEmpty())
                .map(FocusSlides::slide);
    }

    private static Slide slide(Panorama area) {
        List<ComparedWork> works = area.comparison().works();
        return new Slide(
                "focus." + area.comparison().area().position(),
                Slide.Kind.CONTENT,
                "Focus: " + area.comparison().area().name(),
                works.size() == 1 ? "1 project work" : works.size() + " project work",
                List.of(new Grid(
                        List.of("Provincia", "Project work", "Modello", "Maturità"),
                        List.of(10, 12, 11, 8),
                        works.stream()
                                .map(one -> List.of(
                                        one.province(), one.work().title(), one.model(), one.maturityLabel()))
                                .toList())),
                List.of("Anagrafica del programma; modello e maturità: l’ultima classificazione di ogni project work."));
    }
}
