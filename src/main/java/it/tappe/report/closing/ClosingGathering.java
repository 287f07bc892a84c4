package it.tappe.report.closing;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverables;
import it.tappe.programme.Area;
import it.tappe.programme.Programmes;
import it.tappe.report.slides.ClassificationNotes;
import it.tappe.report.slides.Meetings;
import it.tappe.restitution.ComparedWork;
import it.tappe.restitution.panorama.Panorama;
import it.tappe.restitution.panorama.Panoramas;
import it.tappe.shared.Refusal;
import it.tappe.support.SupportCall;
import it.tappe.support.SupportCalls;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.timeline.Timeline;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Reads everything that the final deck tells, at one moment. */
@Singleton
@Transactional
class ClosingGathering {
    private final Programmes programmes;
    private final Panoramas panoramas;
    private final Meetings meetings;
    private final Facts facts;
    private final ClassificationNotes classifications;
    private final Accounts accounts;

    ClosingGathering(
            Programmes programmes,
            Panoramas panoramas,
            Meetings meetings,
            Facts facts,
            ClassificationNotes classifications,
            Accounts accounts) {
        this.programmes = programmes;
        this.panoramas = panoramas;
        this.meetings = meetings;
        this.facts = facts;
        this.classifications = classifications;
        this.accounts = accounts;
    }

    /** What was delivered and which calls were held. */
    @Singleton
    record Facts(Deliverables deliverables, SupportCalls calls, Clock clock) {
        List<SupportCall> calls(Viewer viewer, List<Long> works) {
            Set<Long> wanted = Set.copyOf(works);
            return calls.listForReports(viewer).stream()
                    .filter(call -> wanted.contains(call.projectWorkId()))
                    .toList();
        }
    }

    /** Refused with 404 when there is no such area. */
    Closing gather(Viewer viewer, int area) {
        List<Panorama> areas = programmes.areas(viewer).stream()
                .map(Area::position)
                .map(position -> panoramas.gather(viewer, position, null))
                .toList();
        Panorama own = areas.stream()
                .filter(one -> one.comparison().area().position() == area)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Nel programma non c’è l’ambito " + area + "."));
        List<ComparedWork> works = own.comparison().works();
        List<Long> ids = works.stream().map(one -> one.work().id()).toList();
        Timeline timeline = meetings.timeline(viewer);
        Webinar webinar = Meetings.closing(timeline, area);
        return new Closing(
                programmes.current(viewer),
                own,
                areas,
                timeline,
                webinar,
                webinar == null ? null : meetings.agenda(viewer, webinar),
                facts.deliverables().of(ids),
                facts.calls(viewer, ids),
                classifications.of(viewer, works),
                accounts.active(Role.COORDINATOR),
                facts.clock().instant());
    }
}
