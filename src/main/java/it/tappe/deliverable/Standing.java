package it.tappe.deliverable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far one project work is: its deliverables by step, of which the first that is not approved is the current one.
 *
 * @param deliverables by step
 */
public record Standing(List<Deliverable> deliverables) {

    /** The deliverable that it is at; the last one when all are approved; empty before there are steps. */
    public Optional<Deliverable> current() {
        return deliverables.stream()
                .filter(one -> one.phase() != Deliverable.Phase.APPROVED)
                .findFirst()
                .or(() -> deliverables.isEmpty()
                        ? Optional.empty()
                        : Optional.of(deliverables.get(deliverables.size() - 1)));
    }

    /** The status of the current deliverable. */
    public DeliverableStatus statusAt(Instant now) {
        return current().map(one -> one.statusAt(now)).orElse(DeliverableStatus.NOT_OPEN);
    }

    /** Whether the team owes something that is overdue. */
    public boolean isLateAt(Instant now) {
        return deliverables.stream()
                .anyMatch(one -> one.isOwed() && one.isLateAt(now) && one.statusAt(now) != DeliverableStatus.NOT_OPEN);
    }

    /** What the team can do something about now: open and owed, by step. */
    public List<Deliverable> owedAt(Instant now) {
        return deliverables.stream()
                .filter(one -> one.isOwed() && one.deadlines().isOpenAt(now))
                .toList();
    }

    /** How many deliverables are approved. */
    public long approved() {
        return deliverables.stream()
                .filter(one -> one.phase() == Deliverable.Phase.APPROVED)
                .count();
    }
}
