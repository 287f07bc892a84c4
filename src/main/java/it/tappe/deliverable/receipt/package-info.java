/**
 * The receipts (<i>ricevute di consegna</i>) of deliveries: printed for whoever sees the version, checked by anybody who
 * holds the code.
 *
 * <p>Imports {@code deliverable}, {@code document.pdf}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.deliverable.receipt;

import org.jspecify.annotations.NullMarked;
