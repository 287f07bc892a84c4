package it.tappe.support;

import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWork;

/** A call has got another time, perhaps also another tutor; {@code before} is what it was. */
public record CallMoved(SupportCall before, SupportCall call, ProjectWork work, Viewer by, CallChange change) {}
