/**
 * The <i>azione</i>: what somebody has taken on in a support call or a webinar, who does it and by when.
 *
 * <p>Knows neither calls nor webinars: callers look whether the viewer may see the origin, the door who may write. Imports
 * {@code projectwork}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.actionpoint;

import org.jspecify.annotations.NullMarked;
