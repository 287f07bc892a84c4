/** Pages and API of the <i>scheda comparativa</i>: filled in, saved while it is written, read. */
@NullMarked
package it.tappe.canvas.web;

import org.jspecify.annotations.NullMarked;
