/** Moving dates, as pages and as API. */
@NullMarked
package it.tappe.rescheduling.web;

import org.jspecify.annotations.NullMarked;
