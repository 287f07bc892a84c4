/**
 * The webinars as pages and as API for everybody signed in; coordinators write them.
 *
 * <p>Imports {@code webinar}, {@code webinar.agenda}, {@code webinar.minutes}, {@code actionpoint}, {@code programme},
 * {@code web}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.webinar.web;

import org.jspecify.annotations.NullMarked;
