/**
 * Those who have registered (<i>iscritti</i>), for coordinators: lists, export, cancelling, and what is held about a
 * person, handed out or made anonymous.
 *
 * <p>Imports {@code registration}, {@code registration.event}, {@code document.xlsx}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.registration.participant;

import org.jspecify.annotations.NullMarked;
