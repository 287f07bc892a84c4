package it.tappe.webinar;

/** A webinar is not held any more. */
public record WebinarCancelled(Webinar webinar) {}
