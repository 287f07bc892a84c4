/** What can be chosen for the filters of reports, by name: in the reports' page, in saved settings, in lists of runs. */
@NullMarked
package it.tappe.report.choice;

import org.jspecify.annotations.NullMarked;
