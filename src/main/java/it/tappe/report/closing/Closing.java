package it.tappe.report.closing;

import it.tappe.access.Account;
import it.tappe.deliverable.Deliverable;
import it.tappe.programme.Area;
import it.tappe.programme.Programme;
import it.tappe.projectwork.ProjectWork;
import it.tappe.restitution.ComparedWork;
import it.tappe.restitution.panorama.Panorama;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.support.SupportCall;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.agenda.Agenda;
import it.tappe.webinar.timeline.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the final deck tells.
 *
 * @param panorama of the area that the webinar is for
 * @param everywhere the project works of all areas
 * @param latest the newest classifications of those, by project work
 * @param webinar of the final phase; null while there is none
 * @param agenda of that webinar; null with it
 * @param owed deliverables of the area's project works, by project work
 * @param calls of the area's project works
 * @param classifications where each comes from, by project work
 * @param contacts whom to turn to
 * @param at the moment of which everything is true
 */
record Closing(
        Programme programme,
        Panorama panorama,
        List<ProjectWork> everywhere,
        Map<Long, Classification> latest,
        Timeline timeline,
        @Nullable Webinar webinar,
        @Nullable Agenda agenda,
        Map<Long, List<Deliverable>> owed,
        List<SupportCall> calls,
        Map<Long, List<String>> classifications,
        List<Account> contacts,
        Instant at) {

    Area area() {
        return panorama.comparison().area();
    }

    List<ComparedWork> works() {
        return panorama.comparison().works();
    }

    /** The deliverables of a step. */
    List<Deliverable> ofStep(int step) {
        return owed.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.stepPosition() == step)
                .toList();
    }

    /** The deliverables of which a version was delivered. */
    List<Deliverable> delivered() {
        return owed.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.deliveredNumber() != null)
                .toList();
    }
}
