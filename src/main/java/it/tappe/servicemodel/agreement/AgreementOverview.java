package it.tappe.servicemodel.agreement;

import it.tappe.servicemodel.agreement.rating.RatingRound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All project works that somebody rates independently.
 *
 * @param lines by province and step
 * @param pooled the matrix of all pairs that the viewer may see, as if they were one
 */
public record AgreementOverview(List<Line> lines, Confusion pooled) {

    /**
     * A project work and step.
     *
     * @param pairs none while the viewer may not see them
     * @param consensus null before it is recorded
     */
    public record Line(
            RatingRound round,
            List<RaterPair> pairs,
            @Nullable Consensus consensus) {

        /** Of all pairs of this line together. */
        public Kappa kappa() {
            return Kappa.of(RaterPair.pooled(pairs));
        }
    }

    /** How many pairs there are. */
    public int pairs() {
        return lines.stream().mapToInt(line -> line.pairs().size()).sum();
    }

    /** Of all pairs together. */
    public Kappa kappa() {
        return Kappa.of(pooled);
    }
}
