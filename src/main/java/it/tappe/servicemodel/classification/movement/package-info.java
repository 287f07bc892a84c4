/**
 * How a project work's classification moves from step to step: scores, outcome, maturity, and what rose or fell.
 *
 * <p>Pure. Imports {@code servicemodel} and {@code servicemodel.classification}.
 */
@NullMarked
package it.tappe.servicemodel.classification.movement;

import org.jspecify.annotations.NullMarked;
