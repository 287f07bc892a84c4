/**
 * What every feature speaks: refusals, Rome time, pages of a list.
 *
 * <p>Imports nothing of ours.
 */
@NullMarked
package it.tappe.shared;

import org.jspecify.annotations.NullMarked;
