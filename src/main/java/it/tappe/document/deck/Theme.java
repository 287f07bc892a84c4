package it.tappe.document.deck;

/**
 * How a deck looks.
 *
 * @param footer on every slide, as the programme's name
 * @param primary colour of titles and bars, as RRGGBB; dark enough for white text
 * @param accent colour of marks, as RRGGBB; dark enough for white text
 * @param font family of all text; where it is not installed, the reader's program takes its own
 */
public record Theme(String footer, String primary, String accent, String font) {
    /** Blue of the public bodies' design and Titillium Web. */
    public static final Theme ITALIA = new Theme("Province & Comuni", "0066CC", "17324D", "Titillium Web");
}
