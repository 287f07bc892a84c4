/** Where coordinators edit and merge the options of the <i>scheda comparativa</i>; what it asks, for programs. */
@NullMarked
package it.tappe.canvas.option.web;

import org.jspecify.annotations.NullMarked;
