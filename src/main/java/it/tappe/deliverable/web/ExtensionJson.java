package it.tappe.deliverable.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.deliverable.extension.ExtensionEntry;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a program sends to extend a deadline. */
@Serdeable
record ExtensionJson(
        @Nullable LocalDate newDueDate, @Nullable String reason) {
    @SuppressWarnings("NullAway") // what is missing is refused by the entry's own validation
    ExtensionEntry toEntry() {
        return new ExtensionEntry(newDueDate, reason == null ? "" : reason);
    }
}
