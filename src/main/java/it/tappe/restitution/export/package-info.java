/**
 * The comparison as an Excel file, with the figures that the pages show.
 *
 * <p>Imports {@code restitution}, {@code canvas.outline}, {@code document.xlsx}, {@code access}, {@code shared}.
 */
@NullMarked
package it.tappe.restitution.export;

import org.jspecify.annotations.NullMarked;
