/**
 * Who registers (<i>iscrizioni</i>): places given in the order of arrival, a waiting list (<i>lista d’attesa</i>) that
 * moves up by itself, cancelling through a secret link. Nobody needs an account here.
 *
 * <p>Imports {@code registration.event}, {@code registration.form}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.registration;

import org.jspecify.annotations.NullMarked;
