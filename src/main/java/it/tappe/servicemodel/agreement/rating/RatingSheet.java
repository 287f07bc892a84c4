package it.tappe.servicemodel.agreement.rating;

import it.tappe.servicemodel.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * What somebody rates on: the catalogue's indicators and what the person has said of them so far.
 *
 * @param own null before the first saving
 * @param canRate whether the person can still write
 */
public record RatingSheet(
        RatingRound round, Catalogue catalogue, @Nullable IndependentRating own, boolean canRate) {

    /** Which version the person has read; 0 before the first saving. */
    public long version() {
        return own == null ? 0 : own.version();
    }

    /** Whether it is fixed. */
    public boolean isHandedIn() {
        return own != null && own.isHandedIn();
    }
}
