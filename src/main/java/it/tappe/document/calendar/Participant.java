package it.tappe.document.calendar;

/** Somebody who invites or is invited: a mail address and the name beside it. */
public record Participant(String address, String name) {}
