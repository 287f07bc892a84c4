/**
 * Minutes (<i>verbali</i>) of webinars as pages, as PDF and as API.
 *
 * <p>Imports {@code webinar.minutes}, {@code webinar.agenda}, {@code webinar}, {@code actionpoint}, {@code web}, {@code
 * access} and {@code shared}.
 */
@NullMarked
package it.tappe.webinar.minutes.web;

import org.jspecify.annotations.NullMarked;
