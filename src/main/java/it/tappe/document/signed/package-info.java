/**
 * Digital signatures (<em>firme digitali</em>) of documents: opens signed envelopes ({@code .p7m}) and names who signed
 * and when, as the file itself declares it.
 *
 * <p>Nothing is verified: no certificate is trusted, no digest compared, nothing fetched. A signature names people; it
 * proves nothing, and whoever shows it says so.
 *
 * <p>Imports {@code shared} only.
 */
@NullMarked
package it.tappe.document.signed;

import org.jspecify.annotations.NullMarked;
