package it.tappe.deliverable.web;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.deliverable.DeclaredSignature;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.DeliverableStatus;
import it.tappe.deliverable.Submissions.CheckedVersion;
import it.tappe.deliverable.Version;
import it.tappe.deliverable.extension.Extensions.Granted;
import it.tappe.deliverable.extension.LateDoors.Opened;
import it.tappe.deliverable.review.Point;
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
 * @param closedDays what is closed on the day when it is due, as sentences
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
        List<Point> points,
        List<Granted> extensions,
        List<Opened> doors,
        List<String> closedDays,
        boolean taking,
        Instant now) {

    /** Address of the page. */
    public String path() {
        return "/project-work/" + work.id() + "/step/" + deliverable.stepPosition();
    }

    /** Points that nobody has marked as taken up, oldest version first. */
    public List<Point> openPoints() {
        return points.stream().filter(Point::isOpen).toList();
    }

    /** How many of them nobody has answered. */
    public long unanswered() {
        return points.stream().filter(Point::isUnanswered).count();
    }

    /** Whether the viewer can advise on the latest delivered version. */
    public boolean offersAdvice() {
        return deliverable.deliveredNumber() != null && viewer.may(Action.ADVISE, work);
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
        return status().isWaiting() && viewer.may(Action.REVIEW, work);
    }

    /** Whether the viewer can take the delivery of this version back. */
    public boolean offersTakingBack(Version version) {
        return Integer.valueOf(version.number()).equals(deliverable.deliveredNumber())
                && deliverable.isTakeable()
                && taking
                && viewer.may(Action.SUBMIT, work);
    }

    /** Whether a coordinator can let one more delivery in. */
    public boolean offersLateDoor() {
        return deliverable.deadlines().isCutOffAt(now) && viewer.may(Action.EXTEND, work);
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
