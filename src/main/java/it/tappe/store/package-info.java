/**
 * Where the bytes of files are kept: by the SHA-256 of their content, never changed, never written over.
 *
 * <p>Imports only {@code shared}.
 */
@NullMarked
package it.tappe.store;

import org.jspecify.annotations.NullMarked;
