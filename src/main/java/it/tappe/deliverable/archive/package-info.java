/**
 * The archive of a step (<i>archivio dei documenti consegnati</i>): the latest delivered version of every project work in
 * one ZIP, with an index and checksums.
 *
 * <p>Imports {@code deliverable}, {@code programme}, {@code projectwork}, {@code store}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.deliverable.archive;

import org.jspecify.annotations.NullMarked;
