/**
 * What the coordination sees of support calls: which project work had its call in which step (<i>copertura</i>), how much
 * tutors and tutor provinces carry (<i>carichi</i>), and how calls and due dates could be spread more evenly.
 *
 * <p>Imports {@code support}, {@code support.slot}, {@code deliverable}, {@code programme}, {@code projectwork}, {@code
 * province}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.support.load;

import org.jspecify.annotations.NullMarked;
