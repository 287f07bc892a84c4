package it.tappe.support;

import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWork;

/** A call has been booked. */
public record CallBooked(SupportCall call, ProjectWork work, Viewer by) {}
