package it.tappe.webinar.timeline;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.AreaDates;
import it.tappe.programme.Programmes;
import it.tappe.programme.Step;
import it.tappe.programme.Steps;
import it.tappe.shared.RomeTime;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import it.tappe.webinar.timeline.Timeline.Band;
import it.tappe.webinar.timeline.Timeline.Bar;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Lays the current programme out in time. */
@Singleton
@Transactional
public class Timelines {
    private final Programmes programmes;
    private final Steps steps;
    private final Webinars webinars;
    private final Clock clock;

    Timelines(Programmes programmes, Steps steps, Webinars webinars, Clock clock) {
        this.programmes = programmes;
        this.steps = steps;
        this.webinars = webinars;
        this.clock = clock;
    }

    /** The path of the areas that concern the viewer, or of all. */
    public Timeline of(Viewer viewer, boolean all) {
        Set<Long> own = webinars.areasOf(viewer);
        List<Step> path = steps.list(viewer);
        List<AreaDates> dates = steps.areaDates(viewer);
        List<Webinar> held = webinars.list(viewer);
        List<Band> bands = programmes.areas(viewer).stream()
                .filter(area -> all || own.isEmpty() || own.contains(area.id()))
                .map(area -> band(area, path, dates, held))
                .toList();
        return Timeline.of(bands, RomeTime.dayOf(clock.instant()));
    }

    private static Band band(Area area, List<Step> path, List<AreaDates> dates, List<Webinar> held) {
        List<Bar> bars = path.stream()
                .map(step -> new Bar(
                        step,
                        dates.stream()
                                .filter(own -> own.stepId() == step.id() && own.areaId() == area.id())
                                .map(AreaDates::dates)
                                .findFirst()
                                .orElse(step.dates())))
                .toList();
        return new Band(
                area,
                bars,
                held.stream().filter(webinar -> webinar.isFor(area.id())).toList());
    }
}
