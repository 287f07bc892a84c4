/**
 * The mails that leave Tappe: an outbox that is written in the transaction of the cause, and whoever empties it.
 *
 * <p>Imports {@code access}, {@code shared} and {@code store}, where attached files are. Other parts of
 * {@code notification} put mails in; nobody sends past it.
 */
@NullMarked
package it.tappe.notification.mail;

import org.jspecify.annotations.NullMarked;
