package it.tappe.report.progress;

import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.DeliverableStatus;
import it.tappe.report.progress.facts.ReviewFact;
import it.tappe.report.progress.facts.StepFacts;
import it.tappe.report.progress.facts.VersionFact;
import it.tappe.report.progress.figures.Cell;
import it.tappe.report.progress.figures.Cell.CallLine;
import it.tappe.report.progress.figures.Cell.ExtensionLine;
import it.tappe.report.progress.figures.Cell.VersionLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Derives a deliverable from its facts, as they were at an instant; the rules are those of {@link Deliverable}. */
final class CellDerivation {
    private CellDerivation() {}

    static Cell of(Deliverable today, StepFacts all, Instant at) {
        StepFacts facts = all.until(at);
        Deliverable deliverable = facts.deliverable(today);
        DeliverableStatus status = deliverable.statusAt(at);
        Integer version = deliverable.deliveredNumber();
        return new Cell(
                status,
                status != DeliverableStatus.NOT_OPEN && deliverable.isLateAt(at),
                deliverable.deadlines(),
                version == null ? 0 : version,
                deliverable.deliveredAt(),
                versions(facts),
                facts.extensions().stream()
                        .map(one -> new ExtensionLine(one.newDueOn(), one.grantedAt()))
                        .toList(),
                facts.calls().stream()
                        .map(one -> new CallLine(one.startsAt(), one.tutorName(), one.statusAt(at)))
                        .toList());
    }

    private static List<VersionLine> versions(StepFacts facts) {
        return facts.versions().stream()
                .filter(VersionFact::isStanding)
                .flatMap(version -> line(version, facts.reviewOf(version)))
                .toList();
    }

    private static Stream<VersionLine> line(VersionFact version, Optional<ReviewFact> review) {
        Instant delivered = version.deliveredAt();
        return delivered == null
                ? Stream.empty()
                : Stream.of(new VersionLine(
                        version.number(),
                        delivered,
                        review.map(ReviewFact::decision).orElse(null),
                        review.map(ReviewFact::reviewedAt).orElse(null),
                        review.map(ReviewFact::changesDueOn).orElse(null)));
    }
}
