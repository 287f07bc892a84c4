package it.tappe.webinar;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * One point of a <i>scaletta</i>.
 *
 * @param position 1, 2, 3 …
 * @param minutes how long it takes; null when nobody has said
 */
@MappedEntity
public record AgendaItem(
        @Id @GeneratedValue long id,
        long webinarId,
        int position,
        String title,
        @Nullable Integer minutes) {}
