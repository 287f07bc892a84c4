package it.tappe.document.pdf;

import java.util.function.Supplier;

/**
 * A part of a long print.
 *
 * @param title of its chapter, which is a bookmark; parts with the same title after one another are one chapter
 * @param html asked for once, when its turn has come
 */
public record PdfPart(String title, Supplier<String> html) {}
