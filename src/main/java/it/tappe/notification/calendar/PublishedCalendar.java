package it.tappe.notification.calendar;

import java.time.Instant;

/**
 * A calendar as it is fetched.
 *
 * @param etag the same as long as nothing in it changes
 * @param changedAt when it was last found changed
 */
public record PublishedCalendar(String text, String etag, Instant changedAt) {}
