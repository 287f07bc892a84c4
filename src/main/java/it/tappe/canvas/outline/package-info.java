/**
 * What the <i>scheda comparativa</i> asks, as data: groups of options, key themes, tensions and risks.
 *
 * <p>Imports {@code access}.
 */
@NullMarked
package it.tappe.canvas.outline;

import org.jspecify.annotations.NullMarked;
