/**
 * Project works as pages and as API.
 *
 * <p>Imports {@code projectwork}, {@code programme}, {@code province}, {@code web}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.projectwork.web;

import org.jspecify.annotations.NullMarked;
