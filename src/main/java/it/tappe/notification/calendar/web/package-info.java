/**
 * The page on which people make the address of their calendar, the calendars themselves, and a webinar as a file.
 *
 * <p>Imports {@code notification.calendar}, {@code web}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.notification.calendar.web;

import org.jspecify.annotations.NullMarked;
