/** Pages and API of reminders: their rules, what is planned, what was sent. */
@NullMarked
package it.tappe.notification.reminder.web;

import org.jspecify.annotations.NullMarked;
