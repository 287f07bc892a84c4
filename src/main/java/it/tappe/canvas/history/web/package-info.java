/** Pages and API of the <i>storia della scheda</i>. */
@NullMarked
package it.tappe.canvas.history.web;

import org.jspecify.annotations.NullMarked;
