package it.tappe.coherence.proposal;

import it.tappe.coherence.Kind;
import java.util.List;

/**
 * Two statements, there already or proposed, that use the same words.
 *
 * @param words that both use
 */
public record ProposedLink(End origin, End follower, List<String> words) {

    /**
     * One end of it.
     *
     * @param key {@code s} and the number of a statement, or the key of a proposal
     */
    public record End(String key, Kind kind, String text) {}

    /** The same whenever the same ends are proposed. */
    public String key() {
        return origin.key() + ">" + follower.key();
    }
}
