package it.tappe.servicemodel.classification.web;

import it.tappe.servicemodel.classification.ClassificationEntry.EvidenceEntry;
import it.tappe.servicemodel.classification.Evidence;
import it.tappe.servicemodel.classification.QuotedVersion;
import it.tappe.servicemodel.classification.Rating;
import it.tappe.web.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The boxes in which an indicator's quotes stand in the form: one for each, and a last one for new quotes, one a line. A
 * box that is emptied, or ticked to be left out, is no quote.
 */
final class QuoteBoxes {
    private static final Pattern VERSION = Pattern.compile("(\\d{1,4})/(\\d{1,6})");

    private QuoteBoxes() {}

    /** What the boxes of the indicator hold. */
    static List<EvidenceEntry> entries(Form form, String code) {
        List<EvidenceEntry> quotes = new ArrayList<>();
        int boxes = FieldNames.boxes(form, code);
        for (int box = 0; box < boxes; box++) {
            String typed = form.text(FieldNames.quote(code, box));
            List<String> parts = box == boxes - 1 ? typed.lines().toList() : List.of(typed);
            for (String part : parts) {
                if (!part.isBlank() && !form.isTicked(FieldNames.leave(code, box))) {
                    quotes.add(entry(form, code, box, part.strip()));
                }
            }
        }
        return quotes;
    }

    /** Fills the boxes with the quotes that hold. */
    static void fill(Form form, Rating rating) {
        fill(
                form,
                rating.code(),
                rating.evidence().stream().map(QuoteBoxes::entry).toList());
    }

    /** Fills the boxes with these quotes. */
    static void fill(Form form, String code, List<EvidenceEntry> quotes) {
        for (int box = FieldNames.boxes(form, code); box >= 0; box--) {
            form.fillAll(FieldNames.leave(code, box), List.of());
        }
        int box = 0;
        for (EvidenceEntry quote : quotes) {
            form.fill(FieldNames.quote(code, box), quote.quote());
            form.fill(FieldNames.section(code, box), quote.section() == null ? "" : quote.section());
            form.fill(
                    FieldNames.version(code, box), quote.version() == null ? "" : quote.step() + "/" + quote.version());
            box++;
        }
        form.fill(FieldNames.quote(code, box), "").fill(FieldNames.section(code, box), "");
        form.fillAll(FieldNames.version(code, box), List.of());
        form.fillAll(FieldNames.quote(code, box + 1), List.of());
    }

    /** A version as the value of an option: step and number, 1/2. */
    static String choice(QuotedVersion version) {
        return version.step() + "/" + version.number();
    }

    private static EvidenceEntry entry(Form form, String code, int box, String quote) {
        Matcher version = VERSION.matcher(form.text(FieldNames.version(code, box)));
        boolean isGiven = version.matches();
        return new EvidenceEntry(
                quote,
                form.text(FieldNames.section(code, box)),
                isGiven ? Integer.valueOf(version.group(1)) : null,
                isGiven ? Integer.valueOf(version.group(2)) : null);
    }

    private static EvidenceEntry entry(Evidence evidence) {
        QuotedVersion version = evidence.version();
        return new EvidenceEntry(
                evidence.quote(),
                evidence.section(),
                version == null ? null : version.step(),
                version == null ? null : version.number());
    }
}
