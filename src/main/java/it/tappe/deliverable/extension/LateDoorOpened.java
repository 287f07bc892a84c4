package it.tappe.deliverable.extension;

import it.tappe.deliverable.Deliverable;
import it.tappe.projectwork.ProjectWork;

/** One more delivery is let in after the cut-off. */
public record LateDoorOpened(ProjectWork work, Deliverable deliverable, LateDoor door) {}
