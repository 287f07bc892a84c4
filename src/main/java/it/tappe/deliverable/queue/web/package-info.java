/** The queue, as page and as API. */
@NullMarked
package it.tappe.deliverable.queue.web;

import org.jspecify.annotations.NullMarked;
