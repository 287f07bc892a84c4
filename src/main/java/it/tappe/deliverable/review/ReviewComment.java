package it.tappe.deliverable.review;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What a review says of one section. */
@MappedEntity
public record ReviewComment(@Id @GeneratedValue long id, long reviewId, int position, String section, String text) {}
