package it.tappe.report.closing;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverables;
import it.tappe.programme.Programmes;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.report.slides.ClassificationNotes;
import it.tappe.report.slides.Meetings;
import it.tappe.restitution.ComparedWork;
import it.tappe.restitution.panorama.Panorama;
import it.tappe.restitution.panorama.Panoramas;
import it.tappe.servicemodel.classification.Classifications;
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

    /** What there is, what was delivered, how it is classified and which calls were held. */
    @Singleton
    record Facts(
            ProjectWorks projectWorks,
            Classifications classifications,
            Deliverables deliverables,
            SupportCalls calls,
            Clock clock) {
        List<SupportCall> calls(Viewer viewer, List<Long> works) {
            Set<Long> wanted = Set.copyOf(works);
            return calls.listForReports(viewer).stream()
                    .filter(call -> wanted.contains(call.projectWorkId()))
                    .toList();
        }
    }

    /** Refused with 404 when there is no such area. */
    Closing gather(Viewer viewer, int area) {
        if (programmes.areas(viewer).stream().noneMatch(one -> one.position() == area)) {
            throw new Refusal.NotFound("Nel programma non c’è l’ambito " + area + ".");
        }
        Panorama own = panoramas.gather(viewer, area, null);
        List<ProjectWork> everywhere = facts.projectWorks().listForReports(viewer);
        List<ComparedWork> works = own.comparison().works();
        List<Long> ids = works.stream().map(one -> one.work().id()).toList();
        Timeline timeline = meetings.timeline(viewer);
        Webinar webinar = Meetings.closing(timeline, area);
        return new Closing(
                programmes.current(viewer),
                own,
                everywhere,
                facts.classifications()
                        .latest(everywhere.stream().map(ProjectWork::id).toList()),
                timeline,
                webinar,
                webinar == null ? null : meetings.agenda(viewer, webinar),
                facts.deliverables().of(ids),
                facts.calls(viewer, ids),
                classifications.of(works),
                accounts.active(Role.COORDINATOR),
                facts.clock().instant());
    }
}
