/**
 * The project work assembled (<i>project work completo</i>): the approved sections of its steps in one document, and a
 * list of what could not be carried over.
 */
@NullMarked
package it.tappe.report.assembled;

import org.jspecify.annotations.NullMarked;
