package it.tappe.dashboard;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverables;
import it.tappe.programme.Programmes;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Gathers the home page of a viewer. */
@Singleton
@Transactional
public class Homes {
    private static final OverviewFilter ALL = new OverviewFilter(null, null, null, null, null);

    private final Overviews overviews;
    private final Deliverables deliverables;
    private final Programmes programmes;
    private final Webinars webinars;
    private final Clock clock;

    Homes(Overviews overviews, Deliverables deliverables, Programmes programmes, Webinars webinars, Clock clock) {
        this.overviews = overviews;
        this.deliverables = deliverables;
        this.programmes = programmes;
        this.webinars = webinars;
        this.clock = clock;
    }

    /** What the viewer's home page tells; before there is a programme, nothing. */
    public Home gather(Viewer viewer) {
        Instant now = clock.instant();
        List<Webinar> coming = programmes.isBegun()
                ? webinars.list(viewer).stream()
                        .filter(webinar -> webinar.startsAt().isAfter(now))
                        .toList()
                : List.of();
        return new Home(overviews.list(viewer, ALL), deliverables.waiting(viewer), coming, now);
    }
}
