/** Deliverables, versions, reviews and extensions, as pages and as API. */
@NullMarked
package it.tappe.deliverable.web;

import org.jspecify.annotations.NullMarked;
