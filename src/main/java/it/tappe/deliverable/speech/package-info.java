/**
 * What delivered versions say of something, for it and against it, with the passages: for whoever lays documents beside
 * something else.
 *
 * <p>Pure but for the texts that it is given. Imports {@code deliverable.text} and {@code passage}.
 */
@NullMarked
package it.tappe.deliverable.speech;

import org.jspecify.annotations.NullMarked;
