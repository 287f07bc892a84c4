package it.tappe.deliverable.queue;

import it.tappe.deliverable.Deliverable.Phase;
import java.util.List;

/** Which part of the queue is looked at. */
public enum QueueState {
    /** Delivered and not decided: what there is to do, the longest waiting first. */
    WAITING("Da revisionare", List.of(Phase.DELIVERED)),
    /** Sent back: the team owes another version, the one due first at the top. */
    EXPECTED("Modifiche attese", List.of(Phase.CHANGES_REQUESTED, Phase.NOT_ASSESSABLE)),
    /** Open and not delivered yet, the one due first at the top. */
    OWED("Da consegnare", List.of(Phase.NOTHING, Phase.DRAFT)),
    /** Done. */
    APPROVED("Approvati", List.of(Phase.APPROVED));

    private final String label;
    private final List<Phase> phases;

    QueueState(String label, List<Phase> phases) {
        this.label = label;
        this.phases = phases;
    }

    /** The Italian name on screen. */
    public String label() {
        return label;
    }

    List<String> phases() {
        return phases.stream().map(Phase::name).toList();
    }
}
