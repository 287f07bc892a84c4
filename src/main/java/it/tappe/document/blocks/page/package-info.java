/**
 * Blocks as a web page shows them, for the screen and for paper: what the template {@code reports/blocks.jte} asks for.
 *
 * <p>Imports {@code document.blocks}.
 */
@NullMarked
package it.tappe.document.blocks.page;

import org.jspecify.annotations.NullMarked;
