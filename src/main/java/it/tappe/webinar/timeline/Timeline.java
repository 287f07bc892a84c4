package it.tappe.webinar.timeline;

import it.tappe.programme.Area;
import it.tappe.programme.Step;
import it.tappe.programme.StepDates;
import it.tappe.shared.RomeTime;
import it.tappe.webinar.Webinar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The path laid out in time, from the first day to the last.
 *
 * @param bands one for each area, in order
 */
public record Timeline(LocalDate from, LocalDate to, LocalDate today, List<Band> bands) {
    /** Width of the picture, in the units of its view box. */
    public static final int WIDTH = 1000;
    /** A cut-off that is later than this after the last deadline is drawn as going on. */
    private static final int MOST_DAYS_AFTER = 21;

    private static final int MARGIN_DAYS = 5;

    /** An area with its steps and webinars. */
    public record Band(Area area, List<Bar> bars, List<Webinar> webinars) {}

    /** A step from its opening to its due date and on to its cut-off. */
    public record Bar(Step step, StepDates dates) {}

    /** A month and where it begins. */
    public record Month(String name, int x) {}

    /**
     * A day on which something happens, as the table beside the picture tells it.
     *
     * @param areas names of the areas for which it does
     * @param path of a page about it, or null
     */
    public record Event(
            LocalDate day,
            String what,
            List<String> areas,
            @Nullable String path,
            boolean cancelled) {}

    static Timeline of(List<Band> bands, LocalDate today) {
        List<LocalDate> days = Stream.concat(
                        bands.stream()
                                .flatMap(band -> band.bars().stream())
                                .flatMap(bar -> Stream.of(
                                        bar.dates().opensOn(), bar.dates().dueOn())),
                        bands.stream()
                                .flatMap(band -> band.webinars().stream())
                                .map(webinar -> RomeTime.dayOf(webinar.startsAt())))
                .sorted()
                .toList();
        LocalDate first = days.isEmpty() ? today : days.get(0);
        LocalDate last = days.isEmpty() ? today.plusDays(1) : days.get(days.size() - 1);
        LocalDate lastCutOff = bands.stream()
                .flatMap(band -> band.bars().stream())
                .map(bar -> bar.dates().cutOffOn())
                .filter(day -> !day.isAfter(last.plusDays(MOST_DAYS_AFTER)))
                .max(Comparator.naturalOrder())
                .orElse(last);
        LocalDate end = lastCutOff.isAfter(last) ? lastCutOff : last;
        return new Timeline(first.minusDays(MARGIN_DAYS), end.plusDays(MARGIN_DAYS), today, bands);
    }

    /** Where the day begins, from 0 to {@link #WIDTH}; days outside lie at the edges. */
    public int x(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(from, to));
        long x = WIDTH * ChronoUnit.DAYS.between(from, day) / all;
        return (int) Math.max(0, Math.min(WIDTH, x));
    }

    /** Whether today lies in the picture. */
    public boolean isToday() {
        return !today.isBefore(from) && !today.isAfter(to);
    }

    /** The months of the picture. */
    public List<Month> months() {
        List<Month> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); !month.atDay(1).isAfter(to); month = month.plusMonths(1)) {
            String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ITALIAN);
            months.add(new Month(
                    month.getMonthValue() == 1 || months.isEmpty() ? name + " " + month.getYear() : name,
                    x(month.atDay(1))));
        }
        return months;
    }

    /** Everything in the order of time; what happens on the same day in several areas is told once. */
    public List<Event> events() {
        Map<Event, List<String>> found = new LinkedHashMap<>();
        for (Band band : bands) {
            for (Bar bar : band.bars()) {
                String title = "«" + bar.step().title() + "»";
                add(found, band, bar.dates().opensOn(), "Si apre " + title);
                add(found, band, bar.dates().dueOn(), "Scadenza di " + title);
                add(found, band, bar.dates().cutOffOn(), "Termine ultimo di " + title);
            }
            for (Webinar webinar : band.webinars()) {
                Event event = new Event(
                        RomeTime.dayOf(webinar.startsAt()),
                        webinar.title() + ", ore " + RomeTime.clock(webinar.startsAt()),
                        List.of(),
                        "/webinar/" + webinar.id(),
                        webinar.isCancelled());
                found.computeIfAbsent(event, same -> new ArrayList<>())
                        .add(band.area().name());
            }
        }
        return found.entrySet().stream()
                .map(one -> new Event(
                        one.getKey().day(),
                        one.getKey().what(),
                        one.getValue(),
                        one.getKey().path(),
                        one.getKey().cancelled()))
                .sorted(Comparator.comparing(Event::day))
                .toList();
    }

    private static void add(Map<Event, List<String>> found, Band band, LocalDate day, String what) {
        found.computeIfAbsent(new Event(day, what, List.of(), null, false), same -> new ArrayList<>())
                .add(band.area().name());
    }
}
