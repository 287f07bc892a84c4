/** The matrix, the reports’ page and their API. */
@NullMarked
package it.tappe.report.web;

import org.jspecify.annotations.NullMarked;
