/**
 * How a presentation's slides are <i>disposte</i> before a file is made of them: hidden, moved, edited, added. What
 * people wrote is kept with the generated text on which it rested, and outlives every new generation.
 *
 * <p>Knows slides, and nothing of the reports that generate them. Imports {@code report.presentation.wording},
 * {@code document.deck}, {@code access}, {@code shared}.
 */
@NullMarked
package it.tappe.report.presentation.arrangement;

import org.jspecify.annotations.NullMarked;
