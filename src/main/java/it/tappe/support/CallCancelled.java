package it.tappe.support;

import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWork;

/** A call has been given up. */
public record CallCancelled(SupportCall call, ProjectWork work, Viewer by, CallChange change) {}
