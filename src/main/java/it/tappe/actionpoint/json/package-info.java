/**
 * Actions as programs read and send them: used by the APIs of actions, of support calls and of webinars.
 *
 * <p>Imports {@code actionpoint}.
 */
@NullMarked
package it.tappe.actionpoint.json;

import org.jspecify.annotations.NullMarked;
