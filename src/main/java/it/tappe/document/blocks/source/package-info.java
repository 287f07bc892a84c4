/**
 * What the readers of different kinds of file share: small trees of XML, pictures, labels of lists, and the list of what
 * cannot be carried over.
 *
 * <p>Imports {@code document.blocks}.
 */
@NullMarked
package it.tappe.document.blocks.source;

import org.jspecify.annotations.NullMarked;
