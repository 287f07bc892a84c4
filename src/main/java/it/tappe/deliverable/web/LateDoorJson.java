package it.tappe.deliverable.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.deliverable.extension.LateDoorEntry;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a program sends to open the late door. */
@Serdeable
record LateDoorJson(@Nullable LocalDate untilDate, @Nullable String reason) {
    @SuppressWarnings("NullAway") // what is missing is refused by the entry's own validation
    LateDoorEntry toEntry() {
        return new LateDoorEntry(untilDate, reason == null ? "" : reason);
    }
}
