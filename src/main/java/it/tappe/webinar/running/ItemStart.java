package it.tappe.webinar.running;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * When an item of the agenda really began.
 *
 * @param number 1, 2, 3 … in the order of time
 * @param position of the item in the agenda
 * @param title of the item, so that it can be read after the agenda has changed
 */
@MappedEntity
public record ItemStart(
        @Id @GeneratedValue long id, long webinarId, int number, int position, String title, Instant startedAt) {}
