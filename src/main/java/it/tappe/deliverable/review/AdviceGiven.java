package it.tappe.deliverable.review;

import it.tappe.deliverable.Deliverable;
import it.tappe.projectwork.ProjectWork;

/**
 * A tutor province has advised on a version.
 *
 * @param id of the new point
 * @param number of the version
 */
public record AdviceGiven(long id, ProjectWork work, Deliverable deliverable, int number, String adviser) {}
