/**
 * Agendas (<i>scalette</i>) as pages, as PDF and as API.
 *
 * <p>Imports {@code webinar.agenda}, {@code webinar}, {@code web}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.webinar.agenda.web;

import org.jspecify.annotations.NullMarked;
