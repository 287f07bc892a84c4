/**
 * What changed (<i>confronto</i>) between two versions, section by section and word by word; and, where a step asks for
 * sections that earlier steps asked for too, where those come from (<i>provenienza</i>).
 *
 * <p>Imports {@code deliverable}, {@code document.reading}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.deliverable.comparison;

import org.jspecify.annotations.NullMarked;
