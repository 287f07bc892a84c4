package it.tappe.report.restitution;

import it.tappe.access.Account;
import it.tappe.canvas.Compared;
import it.tappe.programme.Area;
import it.tappe.programme.Programme;
import it.tappe.programme.Step;
import it.tappe.restitution.Comparison;
import it.tappe.restitution.panorama.Panorama;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.agenda.Agenda;
import it.tappe.webinar.timeline.Timeline;
import it.tappe.webinar.timeline.Timeline.Band;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the deck tells.
 *
 * @param timeline of all areas
 * @param webinar that gives the results back; null while there is none
 * @param agenda of that webinar; null with it
 * @param answers of the canvases, with when they were written
 * @param classifications where each comes from, by project work
 * @param contacts whom to turn to
 */
record Restitution(
        Programme programme,
        Panorama panorama,
        Timeline timeline,
        @Nullable Webinar webinar,
        @Nullable Agenda agenda,
        Compared answers,
        Map<Long, List<String>> classifications,
        List<Account> contacts) {

    Comparison comparison() {
        return panorama.comparison();
    }

    Area area() {
        return comparison().area();
    }

    Step step() {
        return comparison().step();
    }

    CanvasSources sources() {
        return new CanvasSources(answers, step());
    }

    /** The area's own part of the path. */
    Optional<Band> band() {
        return timeline.bands().stream()
                .filter(band -> band.area().id() == area().id())
                .findFirst();
    }

    /** The step after this one, with the area's dates. */
    Optional<Timeline.Bar> next() {
        return band().stream()
                .flatMap(band -> band.bars().stream())
                .filter(bar -> bar.step().position() == step().position() + 1)
                .findFirst();
    }
}
