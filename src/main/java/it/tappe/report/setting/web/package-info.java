/** Saved settings of reports, as pages and for programs. */
@NullMarked
package it.tappe.report.setting.web;

import org.jspecify.annotations.NullMarked;
