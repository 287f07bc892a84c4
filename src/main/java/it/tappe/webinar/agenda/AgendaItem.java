package it.tappe.webinar.agenda;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One point of a <i>scaletta</i>.
 *
 * @param position 1, 2, 3 …
 * @param minutes how long it takes; null when nobody has said
 * @param speaker who leads it, or null
 * @param fixedStart when it starts, set by hand, in Rome; null when it follows from the items before
 */
@MappedEntity
public record AgendaItem(
        @Id @GeneratedValue long id,
        long webinarId,
        int position,
        String title,
        @Nullable Integer minutes,
        @Nullable String speaker,
        @Nullable LocalTime fixedStart,
        ItemKind kind) {}
