/**
 * Editing the catalogues of service models: a coordinator gives an area a catalogue of its own, and changes models,
 * indicators, weights and thresholds after having seen whose computed outcome that would change.
 *
 * <p>Decided outcomes stay as they were decided. A code that anything has been rated by is fixed for good. Imports {@code
 * servicemodel}, {@code servicemodel.classification}, {@code projectwork}, {@code programme}, {@code access} and {@code
 * shared}.
 */
@NullMarked
package it.tappe.servicemodel.editing;

import org.jspecify.annotations.NullMarked;
