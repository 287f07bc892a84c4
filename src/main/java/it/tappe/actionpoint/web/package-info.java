/**
 * Actions (<i>azioni</i>) as pages and as API: changed, ticked off, opened again, superseded.
 *
 * <p>Imports {@code actionpoint}, {@code web} and {@code access}.
 */
@NullMarked
package it.tappe.actionpoint.web;

import org.jspecify.annotations.NullMarked;
