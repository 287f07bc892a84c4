/**
 * Says of each quote of a classification whether it still stands in the newest version of its step.
 *
 * <p>Imports {@code servicemodel.classification} with its quotes, {@code deliverable.text} and {@code access}.
 */
@NullMarked
package it.tappe.servicemodel.classification.mark;

import org.jspecify.annotations.NullMarked;
