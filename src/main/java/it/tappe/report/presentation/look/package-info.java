/**
 * The look of presentations (<i>aspetto</i>): colours, footer, font, contacts and logo, one for the whole programme.
 *
 * <p>Imports {@code document.deck}, {@code store}, {@code access}, {@code shared}.
 */
@NullMarked
package it.tappe.report.presentation.look;

import org.jspecify.annotations.NullMarked;
