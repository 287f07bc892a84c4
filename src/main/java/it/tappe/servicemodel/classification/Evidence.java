package it.tappe.servicemodel.classification;

import org.jspecify.annotations.Nullable;

/**
 * A passage quoted for a rating.
 *
 * @param quote word for word
 * @param section title of the section that it stands in; null when nobody has said
 * @param version that it was read in; null when nobody has said
 */
public record Evidence(
        String quote, @Nullable String section, @Nullable QuotedVersion version) {}
