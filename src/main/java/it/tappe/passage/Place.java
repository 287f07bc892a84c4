package it.tappe.passage;

/**
 * Where a quote stands in a document's text, {@code Manuscript.text()}.
 *
 * @param start in UTF-16 units
 * @param end where it ends, exclusive
 */
public record Place(int start, int end) {}
