/**
 * Coverage, loads and their simulation, and the notice that calls need: pages and API for the coordination and those who
 * read reports.
 *
 * <p>Imports {@code support}, {@code support.load}, {@code support.notice}, {@code programme}, {@code
 * projectwork}, {@code web} and {@code access}.
 */
@NullMarked
package it.tappe.support.load.web;

import org.jspecify.annotations.NullMarked;
