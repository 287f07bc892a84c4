package it.tappe.notification.mail;

/**
 * What a mail puts into the recipient's calendar.
 *
 * @param method {@code REQUEST}, {@code CANCEL} or {@code PUBLISH}, as in the calendar itself
 * @param calendar the iCalendar text
 */
public record Invitation(String method, String calendar) {}
