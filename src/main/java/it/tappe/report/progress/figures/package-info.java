/**
 * What the progress report says (avanzamento), whatever its format: rows, the figures counted from them, and the pictures
 * that show them. Reads no table.
 */
@NullMarked
package it.tappe.report.progress.figures;

import org.jspecify.annotations.NullMarked;
