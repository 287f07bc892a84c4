/**
 * The service models (<i>modelli di servizio</i>) as data, one catalogue for each area or the given one for all, and the
 * written rule by which rated indicators become scores and an outcome.
 *
 * <p>Pure but for the door {@link it.tappe.servicemodel.ServiceModels}. Imports {@code projectwork}, {@code programme},
 * {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.servicemodel;

import org.jspecify.annotations.NullMarked;
