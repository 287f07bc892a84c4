package it.tappe.report.delivery;

import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.review.Review;
import it.tappe.projectwork.ProjectWork;
import it.tappe.report.dossier.chapter.VersionChapter;
import java.time.Instant;
import java.util.Objects;

/**
 * A <i>scheda di revisione</i>.
 *
 * @param chapter the version with its released review
 * @param at when it was gathered
 * @param by who asked for it
 */
public record ReviewSheet(ProjectWork work, Deliverable deliverable, VersionChapter chapter, Instant at, String by) {

    /** The released review. */
    public Review review() {
        return Objects.requireNonNull(chapter.review());
    }

    /** How many points have been taken up. */
    public long takenUp() {
        return chapter.points().size() - chapter.open();
    }
}
