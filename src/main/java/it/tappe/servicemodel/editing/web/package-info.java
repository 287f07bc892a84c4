/**
 * The catalogues of service models as pages and as API: everybody signed in reads them, coordinators write them.
 *
 * <p>Imports {@code servicemodel}, {@code servicemodel.editing}, {@code projectwork}, {@code programme}, {@code web},
 * {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.servicemodel.editing.web;

import org.jspecify.annotations.NullMarked;
