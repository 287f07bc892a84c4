package it.tappe.report.progress.facts;

import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverable.Phase;
import it.tappe.deliverable.review.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that happened to one deliverable, oldest first. */
public record StepFacts(
        List<VersionFact> versions,
        List<ReviewFact> reviews,
        List<ExtensionFact> extensions,
        List<DoorFact> doors,
        List<CallFact> calls) {
    /** Nothing has happened. */
    public static final StepFacts NONE = new StepFacts(List.of(), List.of(), List.of(), List.of(), List.of());

    /** What had happened by then; what was undone later still stands. */
    public StepFacts until(Instant end) {
        return new StepFacts(
                versions.stream()
                        .filter(one -> Times.isBy(one.uploadedAt(), end))
                        .map(one -> one.until(end))
                        .toList(),
                reviews.stream()
                        .filter(one -> Times.isBy(one.startedAt(), end))
                        .map(one -> one.until(end))
                        .toList(),
                extensions.stream()
                        .filter(one -> Times.isBy(one.grantedAt(), end))
                        .toList(),
                doors.stream().filter(one -> Times.isBy(one.openedAt(), end)).toList(),
                calls.stream()
                        .filter(one -> Times.isBy(one.bookedAt(), end))
                        .map(one -> one.until(end))
                        .toList());
    }

    /** The review of a version, a draft or released. */
    public Optional<ReviewFact> reviewOf(VersionFact version) {
        return reviews.stream()
                .filter(one -> one.submissionId() == version.submissionId())
                .findFirst();
    }

    /** The deliverable as these facts make it, with the dates of its step as they are today. */
    public Deliverable deliverable(Deliverable today) {
        Optional<VersionFact> latest =
                versions.stream().filter(VersionFact::isStanding).max(Comparator.comparing(VersionFact::number));
        Optional<ReviewFact> review = latest.flatMap(this::reviewOf);
        Optional<ReviewFact> released = review.filter(ReviewFact::isReleased);
        Decision decision = released.map(ReviewFact::decision).orElse(null);
        return new Deliverable(
                today.projectWorkId(),
                today.stepId(),
                today.stepPosition(),
                today.stepTitle(),
                today.sections(),
                today.opensOn(),
                today.dueOn(),
                today.cutOffOn(),
                last(extensions, ExtensionFact::newDueOn),
                last(reviews, ReviewFact::changesDueOn),
                last(doors.stream().filter(this::isUnused).toList(), DoorFact::untilOn),
                versions.stream().mapToInt(VersionFact::number).max().orElse(0),
                latest.map(VersionFact::number).orElse(null),
                latest.map(VersionFact::submissionId).orElse(null),
                latest.map(VersionFact::deliveredAt).orElse(null),
                review.filter(one -> !one.isReleased())
                        .map(ReviewFact::startedAt)
                        .orElse(null),
                decision == null ? null : decision.name(),
                released.map(ReviewFact::reviewedAt).orElse(null),
                phase(latest.isPresent(), decision));
    }

    private Phase phase(boolean isDelivered, @Nullable Decision decision) {
        if (!isDelivered) {
            return versions.isEmpty() ? Phase.NOTHING : Phase.DRAFT;
        }
        return decision == null ? Phase.DELIVERED : Phase.valueOf(decision.name());
    }

    private boolean isUnused(DoorFact door) {
        return versions.stream()
                .filter(VersionFact::isStanding)
                .map(VersionFact::deliveredAt)
                .filter(Objects::nonNull)
                .noneMatch(at -> !at.isBefore(door.openedAt()));
    }

    private static <F> @Nullable LocalDate last(List<F> facts, Function<F, @Nullable LocalDate> day) {
        return facts.stream()
                .map(day)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
