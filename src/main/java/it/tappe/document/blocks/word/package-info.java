/**
 * Word documents, block by block: paragraphs, lists, tables, pictures, notes and text boxes.
 *
 * <p>Imports {@code document.blocks}, {@code document.blocks.source} and, for streams of XML, {@code document.reading}.
 */
@NullMarked
package it.tappe.document.blocks.word;

import org.jspecify.annotations.NullMarked;
