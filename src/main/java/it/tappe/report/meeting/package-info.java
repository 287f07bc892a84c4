/**
 * What people print of a meeting: the <i>scaletta</i> and the <i>verbale</i> of a webinar, the <i>verbale</i> of a call.
 *
 * <p>The features print the same templates at their own addresses.
 */
@NullMarked
package it.tappe.report.meeting;

import org.jspecify.annotations.NullMarked;
