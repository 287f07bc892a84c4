package it.tappe.support.minutes;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The <i>verbale</i> of a call: one saving of its notes and decisions.
 *
 * @param number 1, 2, 3 …; 0 while nobody has written anything
 */
@MappedEntity
public record Minutes(
        int number,
        String notes,
        String decisions,
        @Nullable Instant savedAt,
        @Nullable String savedByName) {

    static final Minutes NONE = new Minutes(0, "", "", null, null);
}
