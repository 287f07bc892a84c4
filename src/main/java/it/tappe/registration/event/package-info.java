/**
 * The events (<i>eventi</i>) for which people register: their sessions and the places that all forms share.
 *
 * <p>Imports {@code webinar}, {@code access} and {@code shared}. Knows nothing of who has registered.
 */
@NullMarked
package it.tappe.registration.event;

import org.jspecify.annotations.NullMarked;
