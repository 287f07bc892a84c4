/** Scheduled reports, as the coordinators' pages and for programs. */
@NullMarked
package it.tappe.report.schedule.web;

import org.jspecify.annotations.NullMarked;
