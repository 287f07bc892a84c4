package it.tappe.report.restitution;

import it.tappe.document.deck.Grid;
import it.tappe.document.deck.Slide;
import it.tappe.restitution.Comparison;
import java.util.List;
import java.util.stream.Stream;

/** Who takes part, and who accompanies them. */
final class ProvinceSlides {
    private ProvinceSlides() {}

    static Stream<Slide> of(Comparison comparison) {
        if (comparison.works().isEmpty()) {
            return Stream.empty();
        }
        int all = comparison.works().size();
        return Stream.of(new Slide(
                "provinces",
                Slide.Kind.CONTENT,
                "Le Province partecipanti e i loro tutor",
                comparison.area().name() + " · " + (all == 1 ? "1 project work" : all + " project work"),
                List.of(new Grid(
                        List.of("Provincia emergente", "Sigla", "Provincia tutor", "Tutor AFOL"),
                        List.of(6, 2, 5, 5),
                        comparison.works().stream()
                                .map(one -> List.of(
                                        one.province(),
                                        one.work().sigla(),
                                        one.tutorProvince(),
                                        one.work().tutorNames()))
                                .toList())),
                List.of("Anagrafica del programma: project work dell’ambito con Provincia tutor e tutor AFOL.")));
    }
}
