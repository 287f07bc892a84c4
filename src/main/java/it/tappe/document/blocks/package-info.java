/**
 * A text as people write it, whatever program wrote it: headings, paragraphs, lists, tables, pictures and notes
 * (<em>blocchi</em>), and what of a file could not be made into them.
 *
 * <p>Values only. Imports nothing of ours.
 */
@NullMarked
package it.tappe.document.blocks;

import org.jspecify.annotations.NullMarked;
