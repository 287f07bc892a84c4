/**
 * The minutes (<i>verbale</i>) of webinars: notes on each item, decisions, and the actions that were taken on. Every
 * saving is a version that stays.
 *
 * <p>Imports {@code webinar}, {@code actionpoint}, {@code document.pdf}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.webinar.minutes;

import org.jspecify.annotations.NullMarked;
