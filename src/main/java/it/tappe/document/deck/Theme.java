package it.tappe.document.deck;

import org.jspecify.annotations.Nullable;

/**
 * How a deck looks.
 *
 * @param footer on every slide, as the programme's name
 * @param primary colour of titles and bars, as RRGGBB; dark enough for white text
 * @param accent colour of questions and poles, as RRGGBB; dark enough for white text
 * @param font family of all text; where it is not installed, the reader's program takes its own
 * @param logo on covers and beside the footer, or null
 */
public record Theme(
        String footer,
        String primary,
        String accent,
        String font,
        @Nullable Logo logo) {
    /** Blue of the public bodies' design and Titillium Web. */
    public static final Theme ITALIA = new Theme("Province & Comuni", "0066CC", "17324D", "Titillium Web", null);
}
