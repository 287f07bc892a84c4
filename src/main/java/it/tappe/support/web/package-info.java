/**
 * Support calls as pages and as API: offering times, booking, moving, minutes.
 *
 * <p>Imports {@code support} and what is beneath it, {@code actionpoint}, {@code projectwork}, {@code web}, {@code access} and
 * {@code shared}.
 */
@NullMarked
package it.tappe.support.web;

import org.jspecify.annotations.NullMarked;
