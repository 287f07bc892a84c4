/**
 * What the <i>scheda comparativa</i> asks, as data: groups of options, key themes, tensions and risks.
 * Coordinators edit the options, and merge them; what was chosen stays chosen.
 *
 * <p>Imports {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.canvas.outline;

import org.jspecify.annotations.NullMarked;
