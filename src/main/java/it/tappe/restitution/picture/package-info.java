/**
 * Small pictures of tensions: who stands where on an axis, and how a province moves on it from step to step.
 *
 * <p>Positions only, in pixels; templates draw them. Imports {@code restitution}.
 */
@NullMarked
package it.tappe.restitution.picture;

import org.jspecify.annotations.NullMarked;
