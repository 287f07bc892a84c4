/**
 * The registration forms (<i>moduli di iscrizione</i>) of an event: each for its own audience, with its own public link,
 * times and questions.
 *
 * <p>Imports {@code registration.event}, {@code access} and {@code shared}. Knows nothing of who has registered.
 */
@NullMarked
package it.tappe.registration.form;

import org.jspecify.annotations.NullMarked;
