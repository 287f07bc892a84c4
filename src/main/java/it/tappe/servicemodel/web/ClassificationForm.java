package it.tappe.servicemodel.web;

import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Dominance;
import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.Outcome;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.ClassificationEntry;
import it.tappe.servicemodel.classification.ClassificationEntry.EvidenceEntry;
import it.tappe.servicemodel.classification.ClassificationEntry.RatingEntry;
import it.tappe.servicemodel.classification.ClassificationSheet;
import it.tappe.servicemodel.classification.Evidence;
import it.tappe.servicemodel.classification.QuotedVersion;
import it.tappe.servicemodel.classification.Rating;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Between the form of a classification and what it enters. Fields are named as the API names them. Each quote has a box;
 * the last box of an indicator takes new quotes, one a line.
 */
final class ClassificationForm {
    private static final Pattern VERSION = Pattern.compile("(\\d{1,4})/(\\d{1,6})");

    private ClassificationForm() {}

    /** The form as it is first shown: everything as it holds. */
    static Form of(ClassificationSheet sheet) {
        Form form = Form.empty().fill("version", sheet.number());
        for (Rating rating : sheet.ratings()) {
            form.fill(FieldNames.rating(rating.code()), rating.level().points());
            List<EvidenceEntry> quotes =
                    rating.evidence().stream().map(ClassificationForm::entry).toList();
            fillQuotes(form, rating.code(), quotes);
        }
        Classification latest = sheet.latest();
        if (latest != null && sheet.isOverridden()) {
            form.fill("outcome", choice(latest.outcome())).fill("reason", latest.reason());
        }
        return form;
    }

    /** What the form enters; its boxes are put in order, so that messages find their field. */
    static ClassificationEntry entry(Form form, Catalogue catalogue) {
        List<RatingEntry> ratings = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            String code = indicator.code();
            Long points = form.number(FieldNames.rating(code));
            List<EvidenceEntry> quotes = quotes(form, code);
            fillQuotes(form, code, quotes);
            ratings.add(new RatingEntry(code, points == null ? null : points.intValue(), quotes));
        }
        form.readable();
        return new ClassificationEntry(
                (int) form.version(), ratings, outcome(form.text("outcome")), form.text("reason"));
    }

    /** An outcome as the value of an option: HYBRID:A:D. */
    static String choice(Outcome outcome) {
        return switch (outcome.dominance()) {
            case CLEAR -> outcome.dominance() + ":" + outcome.primary();
            case HYBRID -> outcome.dominance() + ":" + outcome.primary() + ":" + outcome.secondary();
            case NONE -> outcome.dominance().name();
        };
    }

    /** A version as the value of an option: step and number, 1/2. */
    static String choice(QuotedVersion version) {
        return version.step() + "/" + version.number();
    }

    private static @Nullable Outcome outcome(String choice) {
        String[] parts = choice.split(":");
        if (choice.isEmpty()) {
            return null;
        }
        if (choice.equals(Dominance.NONE.name())) {
            return Outcome.NOT_CLEAR;
        }
        if (parts.length == 2 && parts[0].equals(Dominance.CLEAR.name())) {
            return Outcome.clear(parts[1]);
        }
        if (parts.length == 3 && parts[0].equals(Dominance.HYBRID.name())) {
            return Outcome.hybrid(parts[1], parts[2]);
        }
        throw Refusal.Invalid.field("outcome", "Scegli l’esito dall’elenco.");
    }

    private static List<EvidenceEntry> quotes(Form form, String code) {
        List<EvidenceEntry> quotes = new ArrayList<>();
        int boxes = FieldNames.boxes(form, code);
        for (int box = 0; box < boxes; box++) {
            String typed = form.text(FieldNames.quote(code, box)).replace("\r\n", "\n");
            List<String> parts = box == boxes - 1 ? typed.lines().toList() : List.of(typed);
            for (String part : parts) {
                if (!part.isBlank()) {
                    quotes.add(entry(form, code, box, part.strip()));
                }
            }
        }
        return quotes;
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

    private static void fillQuotes(Form form, String code, List<EvidenceEntry> quotes) {
        int box = 0;
        for (EvidenceEntry quote : quotes) {
            form.fill(FieldNames.quote(code, box), quote.quote());
            form.fill(FieldNames.section(code, box), quote.section() == null ? "" : quote.section());
            form.fill(
                    FieldNames.version(code, box), quote.version() == null ? "" : quote.step() + "/" + quote.version());
            box++;
        }
        form.fill(FieldNames.quote(code, box), "").fill(FieldNames.section(code, box), "");
        form.fill(FieldNames.version(code, box), null);
        form.fillAll(FieldNames.quote(code, box + 1), List.of());
    }
}
