/**
 * The webinars with their agendas (<i>scaletta</i>), as pages and as API for everybody signed in.
 *
 * <p>Imports {@code webinar}, {@code programme}, {@code web}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.webinar.web;

import org.jspecify.annotations.NullMarked;
