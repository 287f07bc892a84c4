package it.tappe.coherence.proposal;

import it.tappe.coherence.Kind;
import it.tappe.coherence.Trace;
import java.util.List;

/**
 * What the documents propose for a trace.
 *
 * @param versions that were read, as people call them
 */
public record ProposalSheet(Trace trace, List<String> versions, List<Proposal> proposals, List<ProposedLink> links) {

    /** The proposals of a kind. */
    public List<Proposal> of(Kind kind) {
        return proposals.stream().filter(one -> one.kind() == kind).toList();
    }
}
