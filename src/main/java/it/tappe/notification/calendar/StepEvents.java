package it.tappe.notification.calendar;

import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.document.calendar.CalendarEvent;
import it.tappe.programme.Area;
import it.tappe.programme.AreaDates;
import it.tappe.programme.Programmes;
import it.tappe.programme.Step;
import it.tappe.programme.StepDates;
import it.tappe.programme.Steps;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When steps open and are due, for observers, who have no deadlines of their own: the path as anybody may know it. */
@Singleton
class StepEvents implements CalendarSource {
    private final Steps steps;
    private final Programmes programmes;
    private final Addresses addresses;

    StepEvents(Steps steps, Programmes programmes, Addresses addresses) {
        this.steps = steps;
        this.programmes = programmes;
        this.addresses = addresses;
    }

    @Override
    public List<CalendarEvent> events(Viewer viewer) {
        if (viewer.role() != Role.OBSERVER) {
            return List.of();
        }
        Map<Long, Area> areas = programmes.areas(viewer).stream().collect(Collectors.toMap(Area::id, area -> area));
        Map<Long, List<AreaDates>> own =
                steps.areaDates(viewer).stream().collect(Collectors.groupingBy(AreaDates::stepId));
        return steps.list(viewer).stream()
                .flatMap(step -> of(step, own.getOrDefault(step.id(), List.of()), areas))
                .toList();
    }

    private Stream<CalendarEvent> of(Step step, List<AreaDates> own, Map<Long, Area> areas) {
        Stream<CalendarEvent> common = own.size() < areas.size() ? days(step, "", "", step.dates()) : Stream.of();
        Stream<CalendarEvent> ofAreas = own.stream().flatMap(dates -> {
            Area area = areas.get(dates.areaId());
            return area == null ? Stream.of() : days(step, "-" + area.id(), " – " + area.name(), dates.dates());
        });
        return Stream.concat(common, ofAreas);
    }

    private Stream<CalendarEvent> days(Step step, String key, String area, StepDates dates) {
        return Stream.of(
                CalendarEvent.ofDay(
                        "apertura-" + step.id() + key + "@tappe",
                        dates.opensOn(),
                        step.title() + ": si apre" + area,
                        "",
                        addresses.page("/")),
                CalendarEvent.ofDay(
                        "scadenza-step-" + step.id() + key + "@tappe",
                        dates.dueOn(),
                        step.title() + ": scadenza" + area,
                        "Entro le 23:59, ora italiana. Chi ha una proroga ha più tempo.",
                        addresses.page("/")));
    }
}
