/** The progress report (<i>avanzamento</i>): the matrix provinces × steps, on screen, as PDF and as XLSX. */
@NullMarked
package it.tappe.report.progress;

import org.jspecify.annotations.NullMarked;
