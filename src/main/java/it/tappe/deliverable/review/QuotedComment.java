package it.tappe.deliverable.review;

import org.jspecify.annotations.Nullable;

/**
 * A comment on a passage, as it is entered.
 *
 * @param section its title
 * @param quote the passage; blank or null for the section as a whole
 */
public record QuotedComment(String section, @Nullable String quote, String text) {
    boolean isBlank() {
        return text.isBlank() && (quote == null || quote.isBlank());
    }
}
