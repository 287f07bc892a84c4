package it.tappe.servicemodel.classification;

import io.micronaut.data.annotation.MappedEntity;

/**
 * A step of the project work's path, as far as a classification speaks of it.
 *
 * @param position its place in the path
 */
@MappedEntity
public record PathStep(long id, int position, String title) {}
