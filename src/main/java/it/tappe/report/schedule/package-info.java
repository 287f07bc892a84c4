/**
 * <i>Invio programmato</i>: a saved setting that is printed by itself, every Monday at seven, and sent to those who may
 * read it. What is printed is told as {@link it.tappe.report.schedule.ReportPrinted}; who writes the mails is no concern
 * of this package.
 */
@NullMarked
package it.tappe.report.schedule;

import org.jspecify.annotations.NullMarked;
