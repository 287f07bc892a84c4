/**
 * Where reminders come from: each class reads one feature and says what in it has a date, and for whom.
 *
 * <p>Imports {@code notification.reminder} and the features that it reads; nobody imports it.
 */
@NullMarked
package it.tappe.notification.reminder.source;

import org.jspecify.annotations.NullMarked;
