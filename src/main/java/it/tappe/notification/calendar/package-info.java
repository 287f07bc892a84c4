/**
 * Appointments in people's own calendars: invitations that go with mails, and feeds that calendars subscribe to.
 *
 * <p>Every {@link it.tappe.notification.calendar.CalendarSource} puts its appointments into every calendar. Imports what
 * they read: {@code deliverable}, {@code projectwork}, {@code programme}, {@code webinar}; and {@code document.calendar},
 * {@code notification.mail}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.notification.calendar;

import org.jspecify.annotations.NullMarked;
