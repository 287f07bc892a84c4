/**
 * Where the bytes of files are kept: by the SHA-256 of their content, never changed, never written over. Files that come
 * in pieces grow beside them until they are whole.
 *
 * <p>Imports only {@code shared}.
 */
@NullMarked
package it.tappe.store;

import org.jspecify.annotations.NullMarked;
