package it.tappe.document.deck;

/**
 * A logo.
 *
 * @param bytes of a PNG or JPEG file
 * @param contentType {@code image/png} or {@code image/jpeg}
 * @param alternative what it shows, for those who do not see it
 */
public record Logo(byte[] bytes, String contentType, String alternative) {}
