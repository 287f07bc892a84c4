/** The <i>restituzione degli esiti</i>: the deck by which a webinar gives the results of a step back to the provinces. */
@NullMarked
package it.tappe.report.restitution;

import org.jspecify.annotations.NullMarked;
