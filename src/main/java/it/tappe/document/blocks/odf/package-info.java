/**
 * OpenDocument texts, block by block: paragraphs, lists, tables, pictures, notes and text boxes.
 *
 * <p>Imports {@code document.blocks}, {@code document.blocks.source} and, for streams of XML, {@code document.reading}.
 */
@NullMarked
package it.tappe.document.blocks.odf;

import org.jspecify.annotations.NullMarked;
