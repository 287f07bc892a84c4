/**
 * How far independent ratings agree (<i>accordo</i>): weighted kappa, the matrix of levels, the differences, and the
 * consensus that is recorded as a classification.
 *
 * <p>The measures are pure. Imports {@code servicemodel}, {@code servicemodel.classification}, {@code
 * servicemodel.agreement.rating}, {@code projectwork}, {@code programme}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.servicemodel.agreement;

import org.jspecify.annotations.NullMarked;
