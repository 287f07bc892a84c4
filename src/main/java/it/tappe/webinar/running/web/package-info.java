/**
 * Running a webinar as a page that fills the screen and as API.
 *
 * <p>Imports {@code webinar.running}, {@code webinar.agenda}, {@code web} and {@code access}.
 */
@NullMarked
package it.tappe.webinar.running.web;

import org.jspecify.annotations.NullMarked;
