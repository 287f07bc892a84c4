/** Pages and API of the remarks on a <i>scheda comparativa</i>. */
@NullMarked
package it.tappe.canvas.remark.web;

import org.jspecify.annotations.NullMarked;
