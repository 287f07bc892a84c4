/** How large a slide is, and how much room a text takes on it. */
@NullMarked
package it.tappe.document.deck.measure;

import org.jspecify.annotations.NullMarked;
