package it.tappe.dashboard;

import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.DeliverableStatus;
import it.tappe.deliverable.queue.Queued;
import it.tappe.support.SupportCalls;
import it.tappe.webinar.Webinar;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a home page tells.
 *
 * @param overviews the project works that the viewer sees
 * @param waiting versions that wait for a review by the viewer, the longest waiting first
 * @param comingWebinars those that are still to come, the next one first
 * @param calls the viewer's support calls and open actions
 */
public record Home(
        List<Overview> overviews,
        List<Queued> waiting,
        List<Webinar> comingWebinars,
        SupportCalls.Mine calls,
        Instant now) {

    /** The one thing for a team to do next: what it owes and is due first. */
    public Optional<Next> next() {
        return overviews.stream()
                .flatMap(overview -> overview.standing().owedAt(now).stream().map(one -> new Next(overview, one)))
                .min(Comparator.comparing(next -> next.deliverable().deadlines().dueAt()));
    }

    /** A deliverable that its team has to do something about. */
    public record Next(Overview overview, Deliverable deliverable) {

        /** What to do, in a few words. */
        public String title() {
            String step = deliverable.stepTitle();
            if (deliverable.hasDraft()) {
                return "Controlla la bozza e consegnala: " + step;
            }
            return switch (deliverable.phase()) {
                case CHANGES_REQUESTED -> "Leggi le modifiche richieste e carica una nuova versione: " + step;
                case NOT_ASSESSABLE -> "Il documento non era valutabile, caricane un altro: " + step;
                default -> "Carica il documento: " + step;
            };
        }

        /** Where to do it. */
        public String path() {
            return overview.path() + "/step/" + deliverable.stepPosition();
        }
    }

    /** Project works with something overdue. */
    public List<Overview> late() {
        return overviews.stream().filter(Overview::isLate).toList();
    }

    /** How many project works stand at this status. */
    public long count(DeliverableStatus status) {
        return overviews.stream()
                .filter(overview -> overview.status() == status)
                .count();
    }
}
