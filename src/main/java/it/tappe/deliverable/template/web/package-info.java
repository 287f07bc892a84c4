/** The templates of the steps, as pages and as API. */
@NullMarked
package it.tappe.deliverable.template.web;

import org.jspecify.annotations.NullMarked;
