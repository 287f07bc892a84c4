/** What changed between two versions, as a page and as API. */
@NullMarked
package it.tappe.deliverable.comparison.web;

import org.jspecify.annotations.NullMarked;
