package it.tappe.restitution.panorama;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

/**
 * When the sentence on a group says that a model is dominant. Both figures are assumed: nobody gave any.
 *
 * @param id 1: there is one for the whole programme
 * @param dominantAbove a model is dominant when more than this many hundredths of the classified project works have it as
 *     their clear primary one
 * @param saidFrom nothing is said of models, or of maturity, before this many hundredths are classified or rated
 */
@MappedEntity
public record SentenceRule(
        @Id int id,
        int dominantAbove,
        int saidFrom,
        @Version long version) {

    boolean isDominant(long clear, int classified) {
        return clear * 100 > (long) dominantAbove * classified;
    }

    boolean isEnough(int known, int works) {
        return known > 0 && known * 100L >= (long) saidFrom * works;
    }

    String summary() {
        return "dominante oltre il " + dominantAbove + "%, si dice dal " + saidFrom + "%";
    }
}
