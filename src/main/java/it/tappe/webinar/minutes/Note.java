package it.tappe.webinar.minutes;

import io.micronaut.data.annotation.MappedEntity;

/**
 * What was said on one item.
 *
 * @param title of the item, as the agenda had it then
 */
@MappedEntity
public record Note(String title, String text) {}
