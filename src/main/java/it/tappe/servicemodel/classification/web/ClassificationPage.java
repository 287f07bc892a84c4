package it.tappe.servicemodel.classification.web;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.programme.Step;
import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.Outcome;
import it.tappe.servicemodel.ServiceModel;
import it.tappe.servicemodel.classification.ClassificationSheet;
import it.tappe.servicemodel.classification.HistoryEntry;
import it.tappe.servicemodel.classification.Maturity;
import it.tappe.servicemodel.classification.QuotedVersion;
import it.tappe.servicemodel.classification.Rating;
import it.tappe.servicemodel.classification.mark.Marks;
import it.tappe.servicemodel.classification.movement.Movement;
import it.tappe.servicemodel.classification.proposal.Proposal;
import it.tappe.servicemodel.suggestion.Suggestion;
import it.tappe.web.Form;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a classification shows.
 *
 * @param form as typed, or filled in with what holds or with what is proposed
 * @param isStale whether somebody else classified while the form was being filled in: then what holds is shown beside it
 * @param mayClassify whether the form is shown at all
 * @param sections titles that a quote's section may have
 * @param proposal what the reader proposes; null on the page that shows what holds
 */
public record ClassificationPage(
        ClassificationSheet sheet,
        List<HistoryEntry> history,
        Marks marks,
        Form form,
        boolean isStale,
        boolean mayClassify,
        List<String> sections,
        @Nullable Proposal proposal) {
    static ClassificationPage of(
            Viewer viewer, ClassificationSheet sheet, List<HistoryEntry> history, Marks marks, Form form) {
        String basedOn = form.text("version");
        form.restOn(ClassificationForm.of(sheet));
        return new ClassificationPage(
                sheet,
                history,
                marks,
                form,
                !form.text("version").equals(basedOn),
                viewer.may(Action.CLASSIFY, sheet.work()),
                List.of(),
                null);
    }

    /** The same with titles of sections to choose from. */
    ClassificationPage with(List<Step> path) {
        List<String> titles = path.stream()
                .flatMap(step -> step.sectionTitles().stream())
                .distinct()
                .toList();
        return new ClassificationPage(sheet, history, marks, form, isStale, mayClassify, titles, proposal);
    }

    /** The same with a proposal beside what holds. */
    ClassificationPage with(Proposal proposed) {
        return new ClassificationPage(sheet, history, marks, form, isStale, mayClassify, sections, proposed);
    }

    /** How the classification moves from step to step. */
    public Movement movement() {
        return Movement.of(sheet.catalogue(), history);
    }

    /** What the reader proposes for the indicator; null where nothing is proposed. */
    public Suggestion.@Nullable Rated proposed(Rating rating) {
        return proposal == null ? null : proposal.of(rating.code());
    }

    /** The mark of the quote in this box, as long as it is one that holds. */
    public @Nullable String mark(Rating rating, int box) {
        String quote = form.text(quoteField(rating, box));
        String version = form.text(versionField(rating, box));
        return rating.evidence().stream()
                .filter(one -> one.quote().equals(quote) && version.equals(choice(one.version())))
                .findFirst()
                .map(one -> marks.of(one).label())
                .orElse(null);
    }

    private static String choice(@Nullable QuotedVersion version) {
        return version == null ? "" : QuoteBoxes.choice(version);
    }

    /** How a model's points come about: «A0 3 + A1 2 × peso 3». */
    public String sum(ServiceModel model) {
        return ratings(model).stream()
                .map(rating -> rating.code() + " " + rating.level().points()
                        + (rating.indicator().weight() == 1
                                ? ""
                                : " × peso " + rating.indicator().weight()))
                .collect(Collectors.joining(" + "));
    }

    /** Maturities by the value of their option. */
    public Map<String, String> maturities() {
        Map<String, String> options = new LinkedHashMap<>();
        for (Maturity maturity : Maturity.values()) {
            options.put(maturity.name(), maturity.label() + ": " + maturity.description());
        }
        return options;
    }

    /** The steps by the value of their option. */
    public Map<String, String> steps() {
        Map<String, String> options = new LinkedHashMap<>();
        sheet.steps().forEach(step -> options.put(String.valueOf(step.position()), step.title()));
        return options;
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
        sheet.versions().forEach(version -> options.put(QuoteBoxes.choice(version), version.label()));
        return options;
    }

    /** The version that a box for quotes has chosen: for new quotes the one that was delivered last. */
    public String version(Rating rating, int box) {
        String typed = form.text(versionField(rating, box));
        return typed.isEmpty() && box == boxes(rating) - 1
                ? sheet.versions().stream()
                        .max(Comparator.comparing(QuotedVersion::deliveredAt))
                        .map(QuoteBoxes::choice)
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

    /** Name of the field that says what was proposed. */
    public String proposedField(Rating rating) {
        return FieldNames.proposed(rating.code());
    }

    /** Name of the box that leaves a quote out. */
    public String leaveField(Rating rating, int box) {
        return FieldNames.leave(rating.code(), box);
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
