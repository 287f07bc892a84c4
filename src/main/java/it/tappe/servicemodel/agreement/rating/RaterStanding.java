package it.tappe.servicemodel.agreement.rating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * At what point somebody's rating is: all that others may know before they have handed in.
 *
 * @param handedInAt null while it is a draft
 */
public record RaterStanding(
        long accountId, String raterName, @Nullable Instant handedInAt) {

    /** Whether it is fixed. */
    public boolean isHandedIn() {
        return handedInAt != null;
    }
}
