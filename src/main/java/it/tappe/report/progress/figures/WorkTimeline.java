package it.tappe.report.progress.figures;

import it.tappe.document.chart.Fill;
import it.tappe.document.chart.Fill.Hatch;
import it.tappe.document.chart.Timeline;
import it.tappe.document.chart.Timeline.Lane;
import it.tappe.document.chart.Timeline.Mark;
import it.tappe.document.chart.Timeline.Shape;
import it.tappe.document.chart.Timeline.Span;
import it.tappe.document.chart.Timeline.Tick;
import it.tappe.report.progress.figures.Cell.VersionLine;
import it.tappe.shared.RomeTime;
import it.tappe.support.CallStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The path of one project work along time: when each step was open, its deliveries, reviews and calls. */
public final class WorkTimeline {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.ITALIAN);
    private static final Fill OPEN = new Fill("#0066CC", Hatch.HOLLOW);
    private static final double SECONDS_OF_A_DAY = 86_400;

    private WorkTimeline() {}

    /** As SVG; empty when there are no steps. */
    public static String of(Progress progress, WorkRow row) {
        List<Cell> cells = row.cells();
        if (cells.isEmpty()) {
            return "";
        }
        Instant from = moments(cells).min(Instant::compareTo).orElse(progress.at());
        Instant to =
                moments(cells).max(Instant::compareTo).orElse(progress.at()).plusSeconds(86_400);
        List<Lane> lanes = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            lanes.add(lane(progress.steps().get(column).shortTitle(), cells.get(column)));
        }
        return new Timeline(
                        "Percorso nel tempo, " + row.label(),
                        days(from),
                        days(to),
                        days(progress.at()),
                        months(RomeTime.dayOf(from), RomeTime.dayOf(to)),
                        lanes)
                .svg();
    }

    private static Stream<Instant> moments(List<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> Stream.of(
                                Stream.of(cell.deadlines().opensAt(), cell.dueAt()),
                                cell.versions().stream().map(VersionLine::deliveredAt),
                                cell.versions().stream().map(VersionLine::reviewedAt),
                                cell.calls().stream().map(Cell.CallLine::startsAt))
                        .flatMap(times -> times)
                        .flatMap(Stream::ofNullable));
    }

    private static List<Tick> months(LocalDate from, LocalDate to) {
        return Stream.iterate(from.withDayOfMonth(1), day -> !day.isAfter(to), day -> day.plusMonths(1))
                .map(day -> new Tick(days(RomeTime.startOf(day)), MONTH.format(day)))
                .toList();
    }

    private static Lane lane(String title, Cell cell) {
        List<Mark> marks = new ArrayList<>();
        for (VersionLine version : cell.versions()) {
            marks.add(new Mark(days(version.deliveredAt()), Shape.TRIANGLE));
            Instant reviewed = version.reviewedAt();
            if (reviewed != null) {
                marks.add(new Mark(days(reviewed), Shape.SQUARE));
            }
        }
        cell.calls().stream()
                .filter(call -> call.status() != CallStatus.CANCELLED)
                .forEach(call -> marks.add(new Mark(days(call.startsAt()), Shape.RING)));
        return new Lane(
                title,
                List.of(new Span(days(cell.deadlines().opensAt()), days(cell.dueAt()), OPEN)),
                marks,
                cell.status().label() + ", scadenza " + RomeTime.date(cell.dueAt()) + ", versioni consegnate "
                        + cell.versions().size());
    }

    private static double days(Instant at) {
        return at.getEpochSecond() / SECONDS_OF_A_DAY;
    }
}
