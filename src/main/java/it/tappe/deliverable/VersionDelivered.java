package it.tappe.deliverable;

import it.tappe.projectwork.ProjectWork;

/** A team has delivered a version; the receipt says so to anybody who holds its code. */
public record VersionDelivered(ProjectWork work, Deliverable deliverable, Version version, String receiptCode) {}
