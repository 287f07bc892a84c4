package it.tappe.deliverable;

import io.micronaut.data.annotation.MappedEntity;
import it.tappe.programme.StepDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An <i>elaborato</i>: what one project work owes for one step. A row of the view {@code deliverable_facts}; everything
 * else is derived from it and the clock.
 *
 * @param sections titles of the required sections, one a line
 * @param opensOn days of the step (or of the area's own dates), in Rome
 * @param extendedTo the latest extension, or null
 * @param changesDueOn until when the latest requested changes are due, or null
 * @param doorUntil last day of a late door that is open or was not used, or null
 * @param latestNumber of its newest version, delivered or not; 0 when there is none
 * @param deliveredNumber of its latest delivered version, or null
 * @param reviewStartedAt since when somebody has been reviewing that version; null before and after
 * @param decision the review of that version, or null
 * @param phase the part of the status that does not depend on the clock
 */
@MappedEntity("deliverable_facts")
public record Deliverable(
        long projectWorkId,
        long stepId,
        int stepPosition,
        String stepTitle,
        String sections,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate cutOffOn,
        @Nullable LocalDate extendedTo,
        @Nullable LocalDate changesDueOn,
        @Nullable LocalDate doorUntil,
        int latestNumber,
        @Nullable Integer deliveredNumber,
        @Nullable Long deliveredSubmissionId,
        @Nullable Instant deliveredAt,
        @Nullable Instant reviewStartedAt,
        @Nullable String decision,
        @Nullable Instant reviewedAt,
        Phase phase) {

    /** What the facts alone say; the names are those of the view. */
    public enum Phase {
        /** No version. */
        NOTHING,
        /** Versions, none delivered. */
        DRAFT,
        /** The latest delivered version has no review. */
        DELIVERED,
        /** It was sent back for changes. */
        CHANGES_REQUESTED,
        /** It could not be judged. */
        NOT_ASSESSABLE,
        /** It was approved. */
        APPROVED
    }

    /** The same, if the step had these dates. */
    public Deliverable withDates(StepDates dates) {
        return new Deliverable(
                projectWorkId,
                stepId,
                stepPosition,
                stepTitle,
                sections,
                dates.opensOn(),
                dates.dueOn(),
                dates.cutOffOn(),
                extendedTo,
                changesDueOn,
                doorUntil,
                latestNumber,
                deliveredNumber,
                deliveredSubmissionId,
                deliveredAt,
                reviewStartedAt,
                decision,
                reviewedAt,
                phase);
    }

    /** Its deadlines, extensions and requested changes included. */
    public Deadlines deadlines() {
        return Deadlines.of(new StepDates(opensOn, dueOn, cutOffOn), extendedTo, changesDueOn, doorUntil);
    }

    /** The same, once changes are asked for by the end of this day too. */
    public Deadlines deadlinesWithChangesBy(@Nullable LocalDate day) {
        LocalDate latest = changesDueOn == null || (day != null && day.isAfter(changesDueOn)) ? day : changesDueOn;
        return Deadlines.of(new StepDates(opensOn, dueOn, cutOffOn), extendedTo, latest, doorUntil);
    }

    /** Titles of the required sections, in order. */
    public List<String> sectionTitles() {
        return sections.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Where it stands. */
    public DeliverableStatus statusAt(Instant now) {
        return switch (phase) {
            case NOTHING -> deadlines().isOpenAt(now) ? DeliverableStatus.TO_DELIVER : DeliverableStatus.NOT_OPEN;
            case DRAFT -> DeliverableStatus.DRAFT;
            case DELIVERED -> reviewStartedAt == null ? DeliverableStatus.DELIVERED : DeliverableStatus.UNDER_REVIEW;
            case CHANGES_REQUESTED -> DeliverableStatus.CHANGES_REQUESTED;
            case NOT_ASSESSABLE -> DeliverableStatus.NOT_ASSESSABLE;
            case APPROVED -> DeliverableStatus.APPROVED;
        };
    }

    /** Whether the team has to act: it owes a first or another version. */
    public boolean isOwed() {
        return phase != Phase.DELIVERED && phase != Phase.APPROVED;
    }

    /** Late: what is owed is overdue, or what was delivered came after the due date. */
    public boolean isLateAt(Instant now) {
        return deadlines().isLateAt(isOwed() || deliveredAt == null ? now : deliveredAt);
    }

    /** Whether its latest delivered version can still be taken back: nobody has begun to review it. */
    public boolean isTakeable() {
        return phase == Phase.DELIVERED && reviewStartedAt == null;
    }

    /** Whether there is a version that its team has not delivered yet. */
    public boolean hasDraft() {
        return latestNumber > (deliveredNumber == null ? 0 : deliveredNumber);
    }
}
