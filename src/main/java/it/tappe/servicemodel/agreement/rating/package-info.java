/**
 * Rating independently (<i>valutazione indipendente</i>): those who may classify a project work rate its indicators for a
 * step, each without knowing what the others make of them. Nobody sees another's levels before having handed in; the rule
 * stands in {@link it.tappe.servicemodel.agreement.rating.RatingRound}.
 *
 * <p>Imports {@code servicemodel}, {@code projectwork}, {@code programme}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.servicemodel.agreement.rating;

import org.jspecify.annotations.NullMarked;
