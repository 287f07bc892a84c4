package it.tappe.webinar.minutes;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.actionpoint.ActionPoint;
import it.tappe.actionpoint.ActionPointEntry;
import it.tappe.actionpoint.ActionPoints;
import it.tappe.actionpoint.Origin;
import it.tappe.shared.Refusal;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The actions that were taken on in webinars; those left open are carried to the webinars that follow. */
@Singleton
@Transactional
public class WebinarActions {
    private final Webinars webinars;
    private final ActionPoints points;

    WebinarActions(Webinars webinars, ActionPoints points) {
        this.webinars = webinars;
        this.points = points;
    }

    /** An action that an earlier webinar has left open. */
    public record Carried(ActionPoint point, Webinar from) {}

    /** The actions of a webinar, open ones first. */
    public List<ActionPoint> of(Viewer viewer, long webinarId) {
        webinars.find(viewer, webinarId);
        return points.of(viewer, Origin.webinar(webinarId, null));
    }

    /** What earlier webinars of the same areas have left open, by day. */
    public List<Carried> carriedTo(Viewer viewer, long webinarId) {
        Webinar webinar = webinars.find(viewer, webinarId);
        Map<Long, Webinar> earlier = webinars.list(viewer).stream()
                .filter(other -> other.startsAt().isBefore(webinar.startsAt()) && webinar.sharesAreasWith(other))
                .collect(Collectors.toMap(Webinar::id, Function.identity()));
        return points.openOf(viewer, Origin.Kind.WEBINAR, earlier.keySet()).stream()
                .flatMap(point ->
                        Stream.ofNullable(earlier.get(point.originId())).map(origin -> new Carried(point, origin)))
                .toList();
    }

    /** Whether the viewer may add actions. */
    public boolean mayWrite(Viewer viewer) {
        return points.mayWrite(viewer, null);
    }

    /** A new action of the webinar. */
    public ActionPoint add(Viewer viewer, long webinarId, ActionPointEntry entry) {
        webinars.find(viewer, webinarId);
        return points.add(viewer, Origin.webinar(webinarId, null), entry);
    }

    /** Marks an action of a webinar as done. */
    public ActionPoint finish(Viewer viewer, long pointId) {
        if (points.find(viewer, pointId).originKind() != Origin.Kind.WEBINAR) {
            throw new Refusal.NotFound();
        }
        return points.finish(viewer, pointId);
    }
}
