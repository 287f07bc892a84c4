package it.tappe.report.progress;

import it.tappe.report.Layout;
import it.tappe.report.Layout.Part;
import it.tappe.report.progress.figures.News.Item;
import it.tappe.report.progress.figures.Progress;
import it.tappe.report.progress.figures.WorkRow;
import it.tappe.shared.RomeTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The progress report in parts, none of which is long. */
final class ProgressParts {
    private static final int ROWS = 80;
    private static final int ITEMS = 150;
    private static final int WORKS = 15;
    private static final String STYLE = """
            @page { size: A4 landscape; margin: 15mm 18mm 22mm 18mm; }
            .charts { width: 100%; table-layout: fixed; }
            .charts td { border: 0; padding: 0 5mm 1mm 0; vertical-align: top; }
            .charts h3 { margin-top: 0; font-size: 10.5pt; } .charts p { margin: 0; }
            .chart { width: 80mm; }
            .timeline .chart { width: 190mm; }
            .state { font-weight: 600; }
            .matrix { font-size: 8pt; } .matrix .wide { width: 18%; } .matrix .small { font-size: 7.5pt; }
            h2 { margin-top: 0; }
            """;

    private ProgressParts() {}

    static Layout of(Progress progress) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("Quadro d’insieme", "reports/progress/summary", Map.of("progress", progress)));
        for (List<Item> items : pieces(progress.news().items(), ITEMS)) {
            parts.add(new Part(
                    "Che cosa è cambiato",
                    "reports/progress/news",
                    Map.of("progress", progress, "items", items, "first", parts.size() == 1)));
        }
        int before = parts.size();
        for (List<WorkRow> rows : pieces(progress.rows(), ROWS)) {
            parts.add(new Part(
                    "Province per Step",
                    "reports/progress/matrix",
                    Map.of("progress", progress, "rows", rows, "first", parts.size() == before)));
        }
        if (!progress.steps().isEmpty() && !progress.rows().isEmpty()) {
            pieces(progress.rows(), WORKS)
                    .forEach(rows -> parts.add(new Part(
                            "Project work", "reports/progress/works", Map.of("progress", progress, "rows", rows))));
        }
        return new Layout.Parts(
                ProgressReport.TITLE + " " + progress.programme(),
                progress.by(),
                "Tappe · " + progress.programme() + " · situazione del " + RomeTime.minute(progress.at())
                        + " · stampato da " + progress.by(),
                STYLE,
                parts);
    }

    /** The list cut; one empty piece when it is empty, so that something is said. */
    private static <T> List<List<T>> pieces(List<T> all, int most) {
        if (all.isEmpty()) {
            return List.of(List.of());
        }
        return IntStream.iterate(0, from -> from < all.size(), from -> from + most)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + most)))
                .toList();
    }
}
