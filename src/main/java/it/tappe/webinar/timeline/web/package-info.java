/**
 * The path as a picture with a table beside it, for everybody.
 *
 * <p>Imports {@code webinar.timeline}, {@code programme}, {@code web} and {@code access}.
 */
@NullMarked
package it.tappe.webinar.timeline.web;

import org.jspecify.annotations.NullMarked;
