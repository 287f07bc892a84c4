package it.tappe.deliverable;

import it.tappe.projectwork.ProjectWork;
import java.time.Instant;

/** A team has taken the delivery of a version back. */
public record DeliveryTakenBack(ProjectWork work, Deliverable deliverable, Version version, Instant takenBackAt) {}
