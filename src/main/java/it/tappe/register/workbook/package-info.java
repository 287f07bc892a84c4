/**
 * The register as an Excel workbook: the template that people fill in, the present register in the same form, and the
 * way back in.
 *
 * <p>Imports {@code register}, {@code document}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.register.workbook;

import org.jspecify.annotations.NullMarked;
