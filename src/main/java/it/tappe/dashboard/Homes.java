package it.tappe.dashboard;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.deliverable.queue.Queue;
import it.tappe.deliverable.queue.QueueFilter;
import it.tappe.programme.Programmes;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers the home page of a viewer. */
@Singleton
@Transactional
public class Homes {
    private static final OverviewFilter ALL = new OverviewFilter(null, null, null, null, null);

    private final Overviews overviews;
    private final Queue queue;
    private final Programmes programmes;
    private final Webinars webinars;
    private final Clock clock;

    Homes(Overviews overviews, Queue queue, Programmes programmes, Webinars webinars, Clock clock) {
        this.overviews = overviews;
        this.queue = queue;
        this.programmes = programmes;
        this.webinars = webinars;
        this.clock = clock;
    }

    /** What the viewer's home page tells; before there is a programme, nothing. */
    public Home gather(Viewer viewer) {
        Instant now = clock.instant();
        List<Overview> seen = overviews.list(viewer, ALL);
        return new Home(seen, queue.list(viewer, QueueFilter.WAITING), comingWebinars(viewer, seen, now), now);
    }

    /** Those for all areas, and for people with project works of their own those of their areas. */
    private List<Webinar> comingWebinars(Viewer viewer, List<Overview> seen, Instant now) {
        if (!programmes.isBegun()) {
            return List.of();
        }
        Set<Long> areas = seen.stream().map(one -> one.work().areaId()).collect(Collectors.toSet());
        return webinars.list(viewer).stream()
                .filter(webinar -> webinar.startsAt().isAfter(now))
                .filter(webinar -> !webinar.isCancelled() && webinar.concerns(areas))
                .toList();
    }
}
