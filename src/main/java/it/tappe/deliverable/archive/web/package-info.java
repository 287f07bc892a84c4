/** The archive of a step, as download of the coordinators' pages and of the API. */
@NullMarked
package it.tappe.deliverable.archive.web;

import org.jspecify.annotations.NullMarked;
