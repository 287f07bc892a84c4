package it.tappe.servicemodel.classification.web;

import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Dominance;
import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.Outcome;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.ClassificationEntry;
import it.tappe.servicemodel.classification.ClassificationEntry.EvidenceEntry;
import it.tappe.servicemodel.classification.ClassificationEntry.RatingEntry;
import it.tappe.servicemodel.classification.ClassificationSheet;
import it.tappe.servicemodel.classification.Maturity;
import it.tappe.servicemodel.classification.PathStep;
import it.tappe.servicemodel.classification.Rating;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between the form of a classification and what it enters. Fields are named as the API names them. */
final class ClassificationForm {
    private ClassificationForm() {}

    /** The form as it is first shown: everything as it holds. */
    static Form of(ClassificationSheet sheet) {
        Form form = Form.empty().fill("version", sheet.number());
        for (Rating rating : sheet.ratings()) {
            form.fill(FieldNames.rating(rating.code()), rating.level().points());
            QuoteBoxes.fill(form, rating);
        }
        Classification latest = sheet.latest();
        Maturity maturity = sheet.maturity();
        PathStep step = sheet.proposedStep();
        form.fill("maturity", maturity == null ? "" : maturity.name())
                .fill("step", step == null ? "" : step.position());
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
            List<EvidenceEntry> quotes = QuoteBoxes.entries(form, code);
            QuoteBoxes.fill(form, code, quotes);
            ratings.add(new RatingEntry(code, whole(points), quotes, whole(form.number(FieldNames.proposed(code)))));
        }
        Integer step = whole(form.number("step"));
        form.readable();
        return new ClassificationEntry(
                (int) form.version(),
                ratings,
                outcome(form.text("outcome")),
                form.text("reason"),
                form.all("maturity").isEmpty() ? null : form.text("maturity"),
                step);
    }

    private static @Nullable Integer whole(@Nullable Long number) {
        return number == null ? null : number.intValue();
    }

    /** An outcome as the value of an option: HYBRID:A:D. */
    static String choice(Outcome outcome) {
        return switch (outcome.dominance()) {
            case CLEAR -> outcome.dominance() + ":" + outcome.primary();
            case HYBRID -> outcome.dominance() + ":" + outcome.primary() + ":" + outcome.secondary();
            case NONE -> outcome.dominance().name();
        };
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
}
