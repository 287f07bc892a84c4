/**
 * The texts of a slide: those that people edit, as forms have them, and everything that a slide says, in words.
 *
 * <p>Imports slides only; knows nothing of who edits what.
 */
@NullMarked
package it.tappe.report.presentation.wording;

import org.jspecify.annotations.NullMarked;
