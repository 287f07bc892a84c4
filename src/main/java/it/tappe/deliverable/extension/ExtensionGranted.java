package it.tappe.deliverable.extension;

import it.tappe.deliverable.Deliverable;
import it.tappe.projectwork.ProjectWork;

/**
 * A project work has been given more time.
 *
 * @param before the deliverable as it stood
 */
public record ExtensionGranted(ProjectWork work, Deliverable before, Extension extension) {}
