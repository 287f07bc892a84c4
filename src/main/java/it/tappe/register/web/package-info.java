/**
 * Importing and exporting the register, as pages and as API for the coordinator.
 *
 * <p>Imports {@code register}, {@code web}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.register.web;

import org.jspecify.annotations.NullMarked;
