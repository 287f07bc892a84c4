package it.tappe.report.presentation.arrangement;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A text that somebody has edited.
 *
 * @param field one of {@link it.tappe.report.presentation.wording.SlideFields}
 * @param generated what was generated in the field when it was edited
 */
@MappedEntity("slide_text")
public record SlideText(@Id @GeneratedValue long id, long slideId, String field, String edited, String generated) {}
