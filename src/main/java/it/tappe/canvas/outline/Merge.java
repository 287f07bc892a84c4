package it.tappe.canvas.outline;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an option became another (<i>unione</i>), as «Unioni» became «Unioni di Comuni».
 *
 * @param undoneAt when that was undone, or null
 */
@MappedEntity
public record Merge(
        long id,
        long optionId,
        String label,
        long intoId,
        String intoLabel,
        Instant mergedAt,
        String mergedBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {

    /** Whether it holds. */
    public boolean holds() {
        return undoneAt == null;
    }
}
