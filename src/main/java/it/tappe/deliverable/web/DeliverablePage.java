package it.tappe.deliverable.web;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.deliverable.DeclaredSignature;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.DeliverableStatus;
import it.tappe.deliverable.Extensions.Granted;
import it.tappe.deliverable.Submissions.CheckedVersion;
import it.tappe.deliverable.Version;
import it.tappe.deliverable.review.Review;
import it.tappe.document.reading.FoundSection;
import it.tappe.projectwork.ProjectWork;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a deliverable tells.
 *
 * @param versions that the viewer sees, newest first
 * @param signatures by version id
 * @param newest the first of them with its sections, or null when there is none
 * @param taking whether a version can be delivered now: a little longer than the upload is offered, so that a slow
 *     upload at the last moment can still be delivered
 */
public record DeliverablePage(
        Viewer viewer,
        ProjectWork work,
        Deliverable deliverable,
        List<Version> versions,
        Map<Long, List<DeclaredSignature>> signatures,
        @Nullable CheckedVersion newest,
        List<Review> reviews,
        List<Granted> extensions,
        boolean taking,
        Instant now) {

    /** Address of the page. */
    public String path() {
        return "/project-work/" + work.id() + "/step/" + deliverable.stepPosition();
    }

    public DeliverableStatus status() {
        return deliverable.statusAt(now);
    }

    public boolean isLate() {
        return deliverable.isLateAt(now);
    }

    /** Whether to offer the upload: the viewer may, the step is open, the cut-off has not passed. */
    public boolean offersUpload() {
        return viewer.may(Action.SUBMIT, work)
                && deliverable.deadlines().isOpenAt(now)
                && !deliverable.deadlines().isCutOffAt(now);
    }

    /** Whether the newest version can be delivered by the viewer. */
    public boolean offersDelivery() {
        return newest != null && !newest.version().isDelivered() && viewer.may(Action.SUBMIT, work) && taking;
    }

    /** Whether the viewer can review the latest delivered version. */
    public boolean offersReview() {
        return status() == DeliverableStatus.DELIVERED && viewer.may(Action.REVIEW, work);
    }

    public boolean offersExtension() {
        return viewer.may(Action.EXTEND, work);
    }

    /** The review of a version, if it has one. */
    public Optional<Review> reviewOf(Version version) {
        return reviews.stream()
                .filter(review -> review.submissionId() == version.id())
                .findFirst();
    }

    /** The signatures that a version declares. */
    public List<DeclaredSignature> signaturesOf(Version version) {
        return signatures.getOrDefault(version.id(), List.of());
    }

    /** What a team can do about a section that was not found as it should be. */
    public static String advice(FoundSection.State state) {
        return switch (state) {
            case PRESENT -> "Trovata.";
            case EMPTY -> "C’è il titolo, ma sotto non c’è quasi testo: completala.";
            case MISSING -> "Non trovata: controlla che il titolo ci sia e che sia scritto come titolo.";
        };
    }

    /** The Italian name of a section's state. */
    public static String label(FoundSection.State state) {
        return switch (state) {
            case PRESENT -> "presente";
            case EMPTY -> "vuota";
            case MISSING -> "mancante";
        };
    }
}
