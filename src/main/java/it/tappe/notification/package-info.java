/**
 * What Tappe tells people of its own accord: mails about what has happened, reminders, calendars.
 *
 * <p>Listens to what features say has happened (their events, in the same transaction) and reads any feature; nobody
 * imports it.
 */
@NullMarked
package it.tappe.notification;

import org.jspecify.annotations.NullMarked;
