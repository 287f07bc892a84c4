/**
 * The <i>caricamento a pezzi</i>: a version that comes in piece by piece, so that a broken connection loses nothing. When
 * everything has come, it goes through the same door as a version that comes in one go.
 *
 * <p>Imports {@code deliverable}, {@code projectwork}, {@code store}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.deliverable.upload;

import org.jspecify.annotations.NullMarked;
