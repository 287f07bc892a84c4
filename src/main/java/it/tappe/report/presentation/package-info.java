/**
 * Reports made of slides (<i>presentazioni</i>): what they have in common, whatever they tell. Coordinators arrange the
 * slides before a file is made of them, and decide how they look.
 *
 * <p>Beneath it: {@code wording} (the texts of a slide), {@code arrangement}, {@code look}, {@code miniature}.
 */
@NullMarked
package it.tappe.report.presentation;

import org.jspecify.annotations.NullMarked;
