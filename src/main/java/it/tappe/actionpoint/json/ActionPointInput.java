package it.tappe.actionpoint.json;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.actionpoint.ActionPointEntry;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An action as programs send it: with an account as its owner, or with words. */
@Serdeable
public record ActionPointInput(
        @Nullable String text,
        @Nullable Long ownerAccount,
        @Nullable String owner,
        @Nullable LocalDate dueOn) {

    /** What the door takes; {@code version} is that of the action that was read, null for a new one. */
    public ActionPointEntry toEntry(@Nullable Long version) {
        return new ActionPointEntry(text == null ? "" : text, ownerAccount, owner, dueOn, version);
    }
}
