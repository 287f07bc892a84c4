package it.tappe.servicemodel.agreement;

import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.agreement.rating.IndependentRating;
import it.tappe.servicemodel.agreement.rating.RatingRound;
import it.tappe.servicemodel.classification.ClassificationSheet;
import it.tappe.shared.Refusal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far those agree who rated a project work for a step, as far as the viewer may see it.
 *
 * @param ratings those handed in; none while the viewer may not see them
 * @param classified how the project work is classified at present
 * @param consensus null before it is recorded
 */
public record Agreement(
        RatingRound round,
        List<IndependentRating> ratings,
        ClassificationSheet classified,
        @Nullable Consensus consensus) {

    /** Whether the viewer sees what was handed in. */
    public boolean isOpen() {
        return !ratings.isEmpty();
    }

    /** The catalogue whose indicators are compared. */
    public Catalogue catalogue() {
        return classified.catalogue();
    }

    /** Every two of the raters. */
    public List<RaterPair> pairs() {
        return RaterPair.all(ratings);
    }

    /** Every indicator, in the catalogue's order. */
    public List<Compared> compared() {
        return catalogue().indicators().stream()
                .map(one -> Compared.of(one, ratings))
                .toList();
    }

    /** Those on which not all agree, the farthest apart first. */
    public List<Compared> differences() {
        return compared().stream()
                .filter(one -> one.agreed() == null)
                .sorted(Comparator.comparingInt(Compared::spread).reversed())
                .toList();
    }

    /** Those on which all agree. */
    public List<Compared> agreed() {
        return compared().stream().filter(one -> one.agreed() != null).toList();
    }

    /** Names of those who handed in: «Tutor AFOL, Coordinamento e Tutor B». */
    public String raters() {
        List<String> names = ratings.stream().map(IndependentRating::raterName).toList();
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " e " + names.get(last);
    }

    /** Grows with every rating handed in and every classification: who read the same number has read the same. */
    public long version() {
        return classified.number()
                + round.standings().stream().filter(one -> one.isHandedIn()).count();
    }

    void requireUnsettled(@Nullable Long read) {
        if (!isOpen()) {
            throw new Refusal.Conflict("Il consenso si registra quando almeno due hanno consegnato la valutazione.");
        }
        if (consensus != null) {
            throw new Refusal.Conflict("Il consenso per questo Step è già registrato nella classificazione n. "
                    + consensus.number() + ".");
        }
        if (read == null) {
            throw Refusal.Conflict.unconditional("Manca l’intestazione If-Match: indica l’ETag che hai letto.");
        }
        if (read != version()) {
            throw Refusal.Conflict.stale("Nel frattempo qualcuno ha consegnato un’altra valutazione o ha classificato"
                    + " il project work: rileggi prima di registrare il consenso.");
        }
    }

    String summary() {
        return String.join(
                "; ", ratings.stream().map(IndependentRating::summary).toList());
    }
}
