/**
 * Passages (<i>passi</i>) of a project work's document: sentences with the section in which they stand and how they stand
 * to the service that the province intends: wanted, told as the past, rejected, quoted or put off.
 *
 * <p>Pure: no framework, no database. Imports {@code document.reading}.
 */
@NullMarked
package it.tappe.passage;

import org.jspecify.annotations.NullMarked;
