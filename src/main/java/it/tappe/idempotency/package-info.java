/**
 * A program that does not know whether its call arrived sends it again with the same {@code Idempotency-Key}, and is
 * answered what it was answered the first time.
 *
 * <p>Imports {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.idempotency;

import org.jspecify.annotations.NullMarked;
