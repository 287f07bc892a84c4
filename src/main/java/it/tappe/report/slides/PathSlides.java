package it.tappe.report.slides;

import it.tappe.document.deck.Grid;
import it.tappe.document.deck.Slide;
import it.tappe.shared.RomeTime;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.timeline.Timeline;
import it.tappe.webinar.timeline.Timeline.Band;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The path with its dates, area by area. */
public final class PathSlides {
    private static final String ASSUMED = " *";

    private PathSlides() {}

    /** A stage of the path: when it comes in each area, by the area's place among the bands. */
    private record Stage(String name, Map<Integer, LocalDate> days, Map<Integer, String> shown) {
        LocalDate first() {
            return days.values().stream().min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
        }

        List<String> row(int areas) {
            List<String> cells = new ArrayList<>(List.of(name));
            for (int area = 0; area < areas; area++) {
                cells.add(shown.getOrDefault(area, "—"));
            }
            return cells;
        }
    }

    /** None while nothing is planned. */
    public static Stream<Slide> of(Timeline timeline) {
        List<Stage> stages = stages(timeline.bands());
        if (stages.isEmpty()) {
            return Stream.empty();
        }
        int areas = timeline.bands().size();
        List<String> header = new ArrayList<>(List.of("Tappa"));
        List<Integer> widths = new ArrayList<>(List.of(5));
        timeline.bands().forEach(band -> {
            header.add(band.area().name());
            widths.add(2);
        });
        List<List<String>> rows = stages.stream().map(stage -> stage.row(areas)).toList();
        boolean isAssumed = rows.stream().flatMap(List::stream).anyMatch(cell -> cell.endsWith(ASSUMED));
        return Stream.of(new Slide(
                "path",
                Slide.Kind.CONTENT,
                "Il percorso",
                isAssumed ? "Webinar e scadenze per ambito; con l’asterisco le date da confermare" : "",
                List.of(new Grid(header, widths, rows)),
                List.of("Date: calendario del programma; le scadenze sono quelle dell’ambito, senza le proroghe"
                        + " concesse a singoli project work.")));
    }

    private static List<Stage> stages(List<Band> bands) {
        Map<String, Stage> found = new LinkedHashMap<>();
        for (int area = 0; area < bands.size(); area++) {
            for (Webinar webinar : bands.get(area).webinars()) {
                if (!webinar.isCancelled()) {
                    add(found, webinar.title(), area, RomeTime.dayOf(webinar.startsAt()), webinar.dateAssumed());
                }
            }
            for (Timeline.Bar bar : bands.get(area).bars()) {
                add(
                        found,
                        "Scadenza " + StepNames.brief(bar.step()),
                        area,
                        bar.dates().dueOn(),
                        false);
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Stage::first))
                .toList();
    }

    private static void add(Map<String, Stage> found, String name, int area, LocalDate day, boolean isAssumed) {
        Stage stage = found.computeIfAbsent(name, same -> new Stage(name, new TreeMap<>(), new TreeMap<>()));
        stage.days().put(area, day);
        stage.shown().merge(area, RomeTime.date(day) + (isAssumed ? ASSUMED : ""), (one, other) -> one + ", " + other);
    }
}
