/**
 * Finds a quote (<i>citazione</i>) in the text of a document, whatever its spaces, apostrophes and dashes.
 *
 * <p>Pure: no framework, no database. Imports {@code document.reading} and {@code passage}.
 */
@NullMarked
package it.tappe.servicemodel.classification.quote;

import org.jspecify.annotations.NullMarked;
