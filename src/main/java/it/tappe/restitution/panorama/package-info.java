/**
 * The <i>panorama</i> of an area for the coordination: project works by model, by maturity, by tension, and the
 * programme's sentence on the group, computed.
 *
 * <p>Imports {@code restitution}, {@code servicemodel}, {@code access}, {@code shared}.
 */
@NullMarked
package it.tappe.restitution.panorama;

import org.jspecify.annotations.NullMarked;
