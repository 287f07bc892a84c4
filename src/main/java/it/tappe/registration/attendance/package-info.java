/**
 * Who was present (<i>presenze</i>): the check-in list on screen, on paper and as Excel file, and the certificates
 * (<i>attestati</i>) afterwards.
 *
 * <p>Imports {@code registration}, {@code registration.event}, {@code document.pdf|xlsx}, {@code access} and {@code
 * shared}.
 */
@NullMarked
package it.tappe.registration.attendance;

import org.jspecify.annotations.NullMarked;
