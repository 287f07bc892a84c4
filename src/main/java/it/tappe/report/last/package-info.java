/**
 * When reports were last printed (<i>ultima stampa</i>), so that they can say what is new since then.
 *
 * <p>Imports {@code shared}.
 */
@NullMarked
package it.tappe.report.last;

import org.jspecify.annotations.NullMarked;
