package it.tappe.report.restitution;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.canvas.Canvases;
import it.tappe.programme.Programmes;
import it.tappe.programme.Steps;
import it.tappe.report.slides.ClassificationNotes;
import it.tappe.report.slides.Meetings;
import it.tappe.restitution.panorama.Panorama;
import it.tappe.restitution.panorama.Panoramas;
import it.tappe.shared.Refusal;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.timeline.Timeline;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads everything that the deck tells, at one moment. */
@Singleton
@Transactional
class RestitutionGathering {
    private final Register register;
    private final Panoramas panoramas;
    private final Meetings meetings;
    private final Canvases canvases;
    private final ClassificationNotes classifications;
    private final Accounts accounts;

    RestitutionGathering(
            Register register,
            Panoramas panoramas,
            Meetings meetings,
            Canvases canvases,
            ClassificationNotes classifications,
            Accounts accounts) {
        this.register = register;
        this.panoramas = panoramas;
        this.meetings = meetings;
        this.canvases = canvases;
        this.classifications = classifications;
        this.accounts = accounts;
    }

    /** The programme with its areas and steps. */
    @Singleton
    record Register(Programmes programmes, Steps steps) {
        void requireKnown(Viewer viewer, int area, int step) {
            if (programmes.areas(viewer).stream().noneMatch(one -> one.position() == area)) {
                throw new Refusal.NotFound("Nel programma non c’è l’ambito " + area + ".");
            }
            if (steps.list(viewer).stream().noneMatch(one -> one.position() == step)) {
                throw new Refusal.NotFound("Nel programma non c’è lo Step " + step + ".");
            }
        }
    }

    /** Refused with 404 when there is no such area or step. */
    Restitution gather(Viewer viewer, int area, int step) {
        register.requireKnown(viewer, area, step);
        Panorama panorama = panoramas.gather(viewer, area, step);
        List<Long> works = panorama.comparison().works().stream()
                .map(one -> one.work().id())
                .toList();
        Timeline timeline = meetings.timeline(viewer);
        Webinar webinar = Meetings.givingBack(timeline, area, step);
        return new Restitution(
                register.programmes().current(viewer),
                panorama,
                timeline,
                webinar,
                webinar == null ? null : meetings.agenda(viewer, webinar),
                canvases.compared(works),
                classifications.of(panorama.comparison().works()),
                accounts.active(Role.COORDINATOR));
    }
}
