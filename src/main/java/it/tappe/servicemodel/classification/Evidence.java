package it.tappe.servicemodel.classification;

import it.tappe.passage.Place;
import it.tappe.servicemodel.classification.quote.QuotedText;
import org.jspecify.annotations.Nullable;

/**
 * A passage quoted for a rating.
 *
 * @param quote word for word
 * @param section title of the section that it stands in; null when nobody has said
 * @param version that it was read in; null when nobody has said
 * @param isSought whether it was looked for in the version's text
 * @param place where it stands in that text; null when it was not found, or not looked for
 */
public record Evidence(
        String quote,
        @Nullable String section,
        @Nullable QuotedVersion version,
        boolean isSought,
        @Nullable Place place) {
    static final int LONGEST_QUOTE = 4000;
    static final int LONGEST_SECTION = 300;

    /** Not looked for yet. */
    public Evidence(String quote, @Nullable String section, @Nullable QuotedVersion version) {
        this(quote, section, version, false, null);
    }

    /** Whether it names a version in whose text nobody has looked for it. */
    boolean isToBeSought() {
        return version != null && !isSought;
    }

    /**
     * The same after a look into the version's text: verbatim as it stands there, with its section where the tutor gave
     * none.
     */
    Evidence soughtIn(QuotedText text) {
        Place found = text.find(quote).orElse(null);
        if (found == null) {
            return new Evidence(quote, section, version, true, null);
        }
        String verbatim = text.at(found);
        String title = section == null ? text.sectionOf(found) : section;
        return new Evidence(
                verbatim.length() <= LONGEST_QUOTE ? verbatim : quote,
                title == null || title.length() <= LONGEST_SECTION ? title : title.substring(0, LONGEST_SECTION),
                version,
                true,
                found);
    }

    /** Whether it is this quote of this version, in whatever section. */
    boolean isOf(String otherQuote, @Nullable QuotedVersion otherVersion) {
        return quote.equals(otherQuote) && (version == null ? otherVersion == null : version.equals(otherVersion));
    }
}
