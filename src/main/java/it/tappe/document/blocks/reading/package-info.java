/**
 * From a team's file to blocks: Word and OpenDocument with their tables, pictures, lists and notes; of other kinds the
 * text. What cannot be carried over becomes a {@link it.tappe.document.blocks.Loss}.
 *
 * <p>Files have been looked through by {@code document.reading} before they are opened here. Imports {@code
 * document.blocks}, its readers {@code word} and {@code odf}, {@code document.reading} and {@code document.signed}.
 */
@NullMarked
package it.tappe.document.blocks.reading;

import org.jspecify.annotations.NullMarked;
