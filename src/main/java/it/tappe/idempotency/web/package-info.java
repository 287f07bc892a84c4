/** The header {@code Idempotency-Key} of the API. */
@NullMarked
package it.tappe.idempotency.web;

import org.jspecify.annotations.NullMarked;
