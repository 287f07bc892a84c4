package it.tappe.servicemodel.web;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.programme.Step;
import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.Outcome;
import it.tappe.servicemodel.ServiceModel;
import it.tappe.servicemodel.classification.ClassificationSheet;
import it.tappe.servicemodel.classification.HistoryEntry;
import it.tappe.servicemodel.classification.QuotedVersion;
import it.tappe.servicemodel.classification.Rating;
import it.tappe.web.Form;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a classification shows.
 *
 * @param form as typed, or filled in with what holds
 * @param isStale whether somebody else classified while the form was being filled in: then what holds is shown beside it
 * @param mayClassify whether the form is shown at all
 */
public record ClassificationPage(
        ClassificationSheet sheet,
        List<HistoryEntry> history,
        Form form,
        boolean isStale,
        boolean mayClassify,
        List<String> sections) {
    static ClassificationPage of(
            Viewer viewer, ClassificationSheet sheet, List<HistoryEntry> history, Form form, List<Step> steps) {
        String basedOn = form.text("version");
        form.restOn(ClassificationForm.of(sheet));
        return new ClassificationPage(
                sheet,
                history,
                form,
                !form.text("version").equals(basedOn),
                viewer.may(Action.CLASSIFY, sheet.work()),
                steps.stream()
                        .flatMap(step -> step.sectionTitles().stream())
                        .distinct()
                        .toList());
    }

    /** The ratings of one model's indicators. */
    public List<Rating> ratings(ServiceModel model) {
        return sheet.ratings().stream()
                .filter(rating -> model.indicators().contains(rating.indicator()))
                .toList();
    }

    /** The ratings that say something: above absent, or with quotes. */
    public List<Rating> telling() {
        return sheet.ratings().stream()
                .filter(rating ->
                        rating.level() != Level.ABSENT || !rating.evidence().isEmpty())
                .toList();
    }

    /** The level that somebody else saved meanwhile, where another one was typed; else null. */
    public @Nullable String held(Rating rating) {
        Level level = rating.level();
        return form.held(ratingField(rating)) == null ? null : level.points() + " " + level.label();
    }

    /** Hybrids by the value of their option, the stronger model named first. */
    public Map<String, String> hybrids() {
        Map<String, String> options = new LinkedHashMap<>();
        for (ServiceModel first : sheet.catalogue().models()) {
            for (ServiceModel second : sheet.catalogue().models()) {
                if (!first.equals(second)) {
                    options.put(
                            ClassificationForm.choice(Outcome.hybrid(first.code(), second.code())),
                            first.code() + " + " + second.code());
                }
            }
        }
        return options;
    }

    /** Versions that can be quoted, by the value of their option. */
    public Map<String, String> versions() {
        Map<String, String> options = new LinkedHashMap<>();
        sheet.versions().forEach(version -> options.put(ClassificationForm.choice(version), version.label()));
        return options;
    }

    /** The version that a box for quotes has chosen: for new quotes the one that was delivered last. */
    public String version(Rating rating, int box) {
        String typed = form.text(versionField(rating, box));
        return typed.isEmpty() && box == boxes(rating) - 1
                ? sheet.versions().stream()
                        .max(Comparator.comparing(QuotedVersion::deliveredAt))
                        .map(ClassificationForm::choice)
                        .orElse("")
                : typed;
    }

    /** How many boxes for quotes the indicator has, the last one for new quotes. */
    public int boxes(Rating rating) {
        return FieldNames.boxes(form, rating.code());
    }

    /** Name of the field of a rating. */
    public String ratingField(Rating rating) {
        return FieldNames.rating(rating.code());
    }

    /** Name of the field of a quote. */
    public String quoteField(Rating rating, int box) {
        return FieldNames.quote(rating.code(), box);
    }

    /** Name of the field of a quote's section. */
    public String sectionField(Rating rating, int box) {
        return FieldNames.section(rating.code(), box);
    }

    /** Name of the field of a quote's version. */
    public String versionField(Rating rating, int box) {
        return FieldNames.version(rating.code(), box);
    }
}
