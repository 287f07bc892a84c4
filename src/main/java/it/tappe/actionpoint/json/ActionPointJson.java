package it.tappe.actionpoint.json;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.actionpoint.ActionPoint;
import it.tappe.actionpoint.Origin;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action as programs read it.
 *
 * @param owner who does it, in words
 * @param ownerAccount that account, or null
 * @param dueOn the last day in Rome, or null
 * @param origin whether it was taken on in a call or in a webinar; {@code originId} is its id
 */
@Serdeable
public record ActionPointJson(
        long id,
        String text,
        String owner,
        @Nullable Long ownerAccount,
        @Nullable LocalDate dueOn,
        @Nullable Long projectWork,
        Origin.Kind origin,
        long originId,
        Instant createdAt,
        @Nullable Instant doneAt,
        @Nullable Instant supersededAt,
        long version) {

    /** The action as programs read it. */
    public static ActionPointJson of(ActionPoint point) {
        return new ActionPointJson(
                point.id(),
                point.text(),
                point.owner(),
                point.ownerAccountId(),
                point.dueOn(),
                point.projectWorkId(),
                point.originKind(),
                point.originId(),
                point.createdAt(),
                point.doneAt(),
                point.supersededAt(),
                point.version());
    }
}
