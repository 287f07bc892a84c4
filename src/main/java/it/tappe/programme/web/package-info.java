/**
 * The programme, its areas and its steps, as pages for the coordinator and as API for everybody signed in.
 *
 * <p>Imports {@code programme}, {@code web}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.programme.web;

import org.jspecify.annotations.NullMarked;
