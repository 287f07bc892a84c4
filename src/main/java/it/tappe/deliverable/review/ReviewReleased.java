package it.tappe.deliverable.review;

import it.tappe.deliverable.Deliverable;
import it.tappe.projectwork.ProjectWork;

/**
 * A decision has been released: the team can read it.
 *
 * @param deliverable as it stands from now on
 */
public record ReviewReleased(ProjectWork work, Deliverable deliverable, Review review) {}
