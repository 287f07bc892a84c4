/**
 * The document templates (<i>modelli</i>) of the steps: made from the step's sections with guidance for the writer, or
 * the coordinator's own.
 *
 * <p>Imports {@code deliverable}, {@code document.docx}, {@code document.reading}, {@code programme}, {@code projectwork},
 * {@code store}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.deliverable.template;

import org.jspecify.annotations.NullMarked;
