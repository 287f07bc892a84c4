package it.tappe.coherence.proposal;

import it.tappe.coherence.Kind;
import it.tappe.coherence.StatementEntry;
import it.tappe.deliverable.speech.Quote;

/**
 * A passage that could become a statement.
 *
 * @param key the same whenever the same version is read
 */
public record Proposal(String key, Kind kind, Quote quote) {
    private static final int LONGEST = 300;
    private static final int LONGEST_SECTION = 300;
    private static final int LONGEST_QUOTE = 2000;

    static Proposal of(Kind kind, Quote quote) {
        return new Proposal(kind.name() + "-" + quote.submissionId() + "-" + quote.start(), kind, quote);
    }

    /** The passage, cut at a word where it is long. */
    public String text() {
        return cut(quote.text().replace(" | ", ", "), LONGEST);
    }

    StatementEntry toEntry() {
        return new StatementEntry(
                kind,
                text(),
                cut(quote.text(), LONGEST_QUOTE),
                cut(quote.section(), LONGEST_SECTION),
                quote.submissionId(),
                null,
                null);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int blank = text.lastIndexOf(' ', longest - 2);
        return text.substring(0, blank < 1 ? longest - 2 : blank) + " …";
    }
}
