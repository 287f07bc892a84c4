/**
 * The <i>confronto tra le Province</i>: what project works of an area answer for a step, side by side, with counts and
 * differences. {@link it.tappe.restitution.Comparisons} gathers it for pages, files and slides.
 *
 * <p>Imports {@code restitution.sharing}, {@code canvas}, {@code servicemodel.classification}, {@code projectwork},
 * {@code programme}, {@code access}, {@code shared}.
 */
@NullMarked
package it.tappe.restitution;

import org.jspecify.annotations.NullMarked;
