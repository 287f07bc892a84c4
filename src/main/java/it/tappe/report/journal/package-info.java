/**
 * The *registro delle attività* as a workbook: who has done what, and when.
 *
 * <p>Read and written page by page, so that a journal of any length needs little memory.
 */
@NullMarked
package it.tappe.report.journal;

import org.jspecify.annotations.NullMarked;
