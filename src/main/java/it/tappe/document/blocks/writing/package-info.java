/**
 * From blocks to a Word document that people go on editing: real headings, contents, lists, tables and footnotes.
 *
 * <p>Imports {@code document.blocks} and {@code document.docx}, whose styles and page it shares.
 */
@NullMarked
package it.tappe.document.blocks.writing;

import org.jspecify.annotations.NullMarked;
