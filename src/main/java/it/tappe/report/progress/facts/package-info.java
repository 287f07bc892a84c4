/**
 * What the progress report is derived from: immutable facts with their instants, so that the state of a past day (la
 * situazione al) is computed and never stored. Reads the tables of deliverables and calls, a constant number of queries.
 */
@NullMarked
package it.tappe.report.progress.facts;

import org.jspecify.annotations.NullMarked;
