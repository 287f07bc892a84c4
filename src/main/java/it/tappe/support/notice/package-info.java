/**
 * The <i>preavviso</i>: until how long before it a support call is moved or cancelled without having to say why.
 *
 * <p>Imports {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.support.notice;

import org.jspecify.annotations.NullMarked;
