package it.tappe.report.slides;

import it.tappe.access.Viewer;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.agenda.Agenda;
import it.tappe.webinar.agenda.Agendas;
import it.tappe.webinar.timeline.Timeline;
import it.tappe.webinar.timeline.Timelines;
import jakarta.inject.Singleton;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The webinars of the path and their agendas. */
@Singleton
public class Meetings {
    private final Timelines timelines;
    private final Agendas agendas;

    Meetings(Timelines timelines, Agendas agendas) {
        this.timelines = timelines;
        this.agendas = agendas;
    }

    /** The path of all areas. */
    public Timeline timeline(Viewer viewer) {
        return timelines.of(viewer, true);
    }

    /** The webinar's agenda. */
    public Agenda agenda(Viewer viewer, Webinar webinar) {
        return agendas.of(viewer, webinar.id());
    }

    /** The webinar at which an area gets the results of a step back: the next step's, else the final one, or null. */
    public static @Nullable Webinar givingBack(Timeline timeline, int area, int step) {
        Webinar own = first(
                timeline,
                area,
                webinar -> webinar.givesBack().filter(given -> given == step).isPresent());
        return own == null ? closing(timeline, area) : own;
    }

    /** The webinar of the final phase for an area, or null. */
    public static @Nullable Webinar closing(Timeline timeline, int area) {
        return first(timeline, area, webinar -> webinar.kind() == Webinar.Kind.FINAL);
    }

    /** The webinar of an area that opens a step, or null. */
    public static @Nullable Webinar opening(Timeline timeline, int area, int step) {
        return first(
                timeline,
                area,
                webinar -> webinar.opens().filter(opened -> opened == step).isPresent());
    }

    private static @Nullable Webinar first(Timeline timeline, int area, Predicate<Webinar> wanted) {
        return timeline.bands().stream()
                .filter(band -> band.area().position() == area)
                .flatMap(band -> band.webinars().stream())
                .filter(webinar -> !webinar.isCancelled() && wanted.test(webinar))
                .findFirst()
                .orElse(null);
    }
}
