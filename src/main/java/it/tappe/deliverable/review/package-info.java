/**
 * The <i>revisione</i>: an AFOL tutor's reading of one delivered version, with comments and a decision.
 *
 * <p>Imports {@code deliverable}, {@code projectwork}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.deliverable.review;

import org.jspecify.annotations.NullMarked;
