package it.tappe.support.slot;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the table keeps of a slot; everybody else reads {@link Slot}. */
@MappedEntity("slot")
record SlotRow(
        @Id @GeneratedValue long id,
        long tutorId,
        Instant startsAt,
        int minutes,
        @Nullable String place,
        @Nullable String link,
        @Nullable String note,
        Instant publishedAt,
        long publishedBy,
        @Nullable Instant withdrawnAt,
        @Nullable Long withdrawnBy) {}
