package it.tappe.servicemodel.agreement;

import it.tappe.servicemodel.agreement.rating.IndependentRating;
import java.util.ArrayList;
import java.util.List;

/** Two who have rated the same project work for the same step, and how far they agree. */
public record RaterPair(IndependentRating first, IndependentRating second, Confusion confusion, Kappa kappa) {

    static RaterPair of(IndependentRating first, IndependentRating second) {
        Confusion confusion = Confusion.of(first.levels(), second.levels());
        return new RaterPair(first, second, confusion, Kappa.of(confusion));
    }

    /** Every two of them, in order. */
    static List<RaterPair> all(List<IndependentRating> ratings) {
        List<RaterPair> pairs = new ArrayList<>();
        for (int one = 0; one < ratings.size(); one++) {
            for (int other = one + 1; other < ratings.size(); other++) {
                pairs.add(of(ratings.get(one), ratings.get(other)));
            }
        }
        return pairs;
    }

    /** All pairs as if they were one. */
    static Confusion pooled(List<RaterPair> pairs) {
        return pairs.stream().map(RaterPair::confusion).reduce(Confusion.EMPTY, Confusion::plus);
    }

    /** «Tutor AFOL e Coordinamento». */
    public String label() {
        return first.raterName() + " e " + second.raterName();
    }
}
