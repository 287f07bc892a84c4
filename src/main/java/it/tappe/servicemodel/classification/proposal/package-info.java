/**
 * The reader's suggestion carried into a project work's own classification: proposed ratings with quotes from the newest
 * delivered versions, never saved by itself.
 *
 * <p>Imports {@code servicemodel.classification}, {@code servicemodel.suggestion}, {@code deliverable.text}, {@code
 * passage}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.servicemodel.classification.proposal;

import org.jspecify.annotations.NullMarked;
