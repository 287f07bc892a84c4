/**
 * The texts of delivered versions, read from their files: for whoever looks for passages in them.
 *
 * <p>Imports {@code deliverable}'s neighbours only: {@code access}, {@code document.reading}, {@code projectwork},
 * {@code store}.
 */
@NullMarked
package it.tappe.deliverable.text;

import org.jspecify.annotations.NullMarked;
