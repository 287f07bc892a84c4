/**
 * Appointments in people's own calendars: invitations that go with mails, and feeds that calendars subscribe to.
 *
 * <p>Imports {@code document.calendar} and {@code notification.mail}.
 */
@NullMarked
package it.tappe.notification.calendar;

import org.jspecify.annotations.NullMarked;
