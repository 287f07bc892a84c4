/** The <i>deck finale</i> of the final webinar: what the whole path has brought about, and what comes of it. */
@NullMarked
package it.tappe.report.closing;

import org.jspecify.annotations.NullMarked;
