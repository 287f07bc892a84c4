/**
 * More time for single project works: extensions (<i>proroghe</i>), which move the due date, and late doors
 * (<i>riaperture</i>), which let one more delivery in after the cut-off.
 *
 * <p>Imports {@code deliverable}, {@code projectwork}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.deliverable.extension;

import org.jspecify.annotations.NullMarked;
