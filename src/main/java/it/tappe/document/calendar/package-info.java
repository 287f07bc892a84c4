/**
 * Writes iCalendar files (RFC 5545): feeds that calendars subscribe to, and invitations that come by mail.
 *
 * <p>The only home of ical4j, which never asks the network for anything. Imports nothing of ours.
 */
@NullMarked
package it.tappe.document.calendar;

import org.jspecify.annotations.NullMarked;
