/**
 * Document beside canvas, as a page and as API.
 *
 * <p>Imports {@code canvas}, {@code canvas.hint}, {@code canvas.outline}, {@code passage}, {@code web}, {@code access} and
 * {@code shared}.
 */
@NullMarked
package it.tappe.canvas.hint.web;

import org.jspecify.annotations.NullMarked;
