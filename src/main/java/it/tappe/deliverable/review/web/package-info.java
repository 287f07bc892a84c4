/** Reviews, their drafts, points and advice, as pages and as API. */
@NullMarked
package it.tappe.deliverable.review.web;

import org.jspecify.annotations.NullMarked;
