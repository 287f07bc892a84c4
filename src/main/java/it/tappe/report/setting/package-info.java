/**
 * <i>Impostazioni salvate</i>: a report with its filters and its format under a name of one's own, printed with one click.
 *
 * <p>Imports {@code access}, {@code report} and {@code shared}.
 */
@NullMarked
package it.tappe.report.setting;

import org.jspecify.annotations.NullMarked;
