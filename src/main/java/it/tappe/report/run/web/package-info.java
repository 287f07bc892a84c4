/** The runs of reports as pages and for programs: how far they are, their results. */
@NullMarked
package it.tappe.report.run.web;

import org.jspecify.annotations.NullMarked;
