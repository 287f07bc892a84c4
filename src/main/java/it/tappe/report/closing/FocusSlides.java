package it.tappe.report.closing;

import it.tappe.document.deck.Grid;
import it.tappe.document.deck.Slide;
import it.tappe.projectwork.ProjectWork;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.Maturity;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One slide for each area with its project works. */
final class FocusSlides {
    private FocusSlides() {}

    /** Areas without project works are left out. */
    static Stream<Slide> of(Closing content) {
        return content.everywhere().stream()
                .collect(Collectors.groupingBy(ProjectWork::areaPosition, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(works -> slide(content, works));
    }

    private static Slide slide(Closing content, List<ProjectWork> works) {
        return new Slide(
                "focus." + works.get(0).areaPosition(),
                Slide.Kind.CONTENT,
                "Focus: " + works.get(0).areaName(),
                works.size() == 1 ? "1 project work" : works.size() + " project work",
                List.of(new Grid(
                        List.of("Provincia", "Project work", "Modello", "Maturità"),
                        List.of(10, 12, 11, 8),
                        works.stream()
                                .map(one -> row(one, content.latest().get(one.id())))
                                .toList())),
                List.of(
                        "Anagrafica del programma; modello e maturità: l’ultima classificazione di ogni project work."));
    }

    private static List<String> row(ProjectWork one, @Nullable Classification latest) {
        Maturity level = latest == null ? null : latest.maturity();
        return List.of(
                one.provinceName(),
                one.title(),
                Classification.label(latest),
                level == null ? "Non indicata" : level.label());
    }
}
