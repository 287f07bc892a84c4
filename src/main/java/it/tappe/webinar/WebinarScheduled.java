package it.tappe.webinar;

/**
 * A webinar has been put into the programme.
 *
 * @param announced whether the coordinator wants the participants to be told
 */
public record WebinarScheduled(Webinar webinar, boolean announced) {}
