package it.tappe.coherence.proposal;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.coherence.Traces;
import it.tappe.coherence.proposal.Proposals.Accepted;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes chosen proposals over, all of them or none. */
@Singleton
class Acceptances {
    private final Traces traces;

    Acceptances(Traces traces) {
        this.traces = traces;
    }

    @Transactional
    Accepted take(Viewer viewer, long projectWorkId, List<Proposal> proposals, List<ProposedLink> links) {
        Map<String, Long> ids = new HashMap<>();
        traces.find(viewer, projectWorkId).statements().forEach(one -> ids.put("s" + one.id(), one.id()));
        for (Proposal proposal : proposals) {
            ids.put(
                    proposal.key(),
                    traces.add(viewer, projectWorkId, proposal.toEntry()).id());
        }
        int linked = 0;
        for (ProposedLink link : links) {
            Long origin = ids.get(link.origin().key());
            Long follower = ids.get(link.follower().key());
            if (origin != null && follower != null) {
                traces.link(viewer, projectWorkId, origin, follower);
                linked++;
            }
        }
        return new Accepted(proposals.size(), linked, links.size() - linked);
    }
}
