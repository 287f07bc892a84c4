/**
 * When whom is reminded of what: rules (<i>regole dei promemoria</i>) that a coordinator edits.
 *
 * <p>Imports {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.notification.reminder.rule;

import org.jspecify.annotations.NullMarked;
