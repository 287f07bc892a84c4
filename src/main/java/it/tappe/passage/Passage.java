package it.tappe.passage;

/**
 * A sentence, an item of a list or a row of a table.
 *
 * @param section the heading of the section in which it stands; empty before the first one
 * @param heading the nearest heading above it
 * @param text verbatim
 * @param start of the text in the document's text, in UTF-16 units
 * @param end where it ends
 */
public record Passage(String section, String heading, String text, int start, int end, Stance stance) {}
