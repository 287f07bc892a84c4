package it.tappe.report.closing;

import it.tappe.document.deck.Bars;
import it.tappe.document.deck.Bars.Bar;
import it.tappe.document.deck.Points;
import it.tappe.document.deck.Points.Point;
import it.tappe.document.deck.Slide;
import it.tappe.report.slides.Names;
import it.tappe.restitution.ComparedWork;
import it.tappe.servicemodel.classification.Maturity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The groups of <i>maturità</i>, each with what the programme says of it. */
final class MaturitySlides {
    private MaturitySlides() {}

    /** None while no level is stated. */
    static Stream<Slide> of(Closing content) {
        Map<Maturity, List<ComparedWork>> levels = content.panorama().byMaturity();
        if (levels.isEmpty()) {
            return Stream.empty();
        }
        int all = content.works().size();
        List<Bar> bars = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (Maturity level : Maturity.values()) {
            List<ComparedWork> there = levels.getOrDefault(level, List.of());
            bars.add(new Bar(level.label(), there.size()));
            points.add(new Point(level.label() + ": " + level.description(), Names.counted(there, all)));
        }
        List<ComparedWork> without = content.panorama().withoutMaturity();
        if (!without.isEmpty()) {
            bars.add(new Bar("Non indicata", without.size()));
        }
        List<String> notes = content.works().stream()
                .flatMap(
                        one -> content.classifications().getOrDefault(one.work().id(), List.of()).stream()
                                .limit(1))
                .toList();
        return Stream.of(new Slide(
                "maturity",
                Slide.Kind.CONTENT,
                "I livelli di maturità",
                all - without.size() + " project work su " + all + " hanno un livello indicato",
                List.of(new Bars("Project work per livello di maturità", all, bars), new Points(points)),
                notes));
    }
}
