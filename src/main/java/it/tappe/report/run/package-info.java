/**
 * <i>Esecuzioni</i>: how reports are made. Whoever asks gets a place in one queue that all nodes share; every node has a
 * small pool of its own that takes from it, so that no report ever holds up a page. What comes out is a file that can be
 * fetched for a week.
 *
 * <p>Imports {@code access}, {@code recurring}, {@code report} and {@code shared}.
 */
@NullMarked
package it.tappe.report.run;

import org.jspecify.annotations.NullMarked;
