package it.tappe.restitution;

import it.tappe.canvas.outline.Option;
import it.tappe.canvas.outline.Outline;
import it.tappe.servicemodel.Dominance;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.Maturity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which project works are compared; null lets everything through.
 *
 * @param tutor account of an AFOL tutor
 * @param tutorProvince id of a tutor province
 * @param model code of a service model, also as part of a hybrid; or {@link #NOT_CLEAR} or {@link #UNCLASSIFIED}
 * @param maturity code of a maturity level
 * @param option id of an option that they choose
 */
public record ComparisonFilter(
        @Nullable Long tutor,
        @Nullable Long tutorProvince,
        @Nullable String model,
        @Nullable String maturity,
        @Nullable Long option) {
    /** Classified, and no model is clear yet. */
    public static final String NOT_CLEAR = "NONE";

    /** Not classified yet. */
    public static final String UNCLASSIFIED = "UNCLASSIFIED";

    /** Everything. */
    public static final ComparisonFilter ALL = new ComparisonFilter(null, null, null, null, null);

    /** Whether it lets the project work through; what is not shared with the viewer never fits. */
    boolean lets(ComparedWork one, Outline outline) {
        Maturity level = one.maturity();
        return (tutor == null || one.work().tutorIds().contains(tutor))
                && (tutorProvince == null || tutorProvince.equals(one.work().tutorProvinceId()))
                && (model == null || (one.showsModel() && isModel(model, one.classification())))
                && (maturity == null || (level != null && level.name().equals(maturity)))
                && (option == null || chooses(option, one, outline));
    }

    /** The option that is asked for, as it reads today. */
    public Optional<Option> chosen(Outline outline) {
        Long id = option;
        return id == null
                ? Optional.empty()
                : outline.items().stream()
                        .flatMap(item -> item.option(id).stream())
                        .findFirst();
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !equals(ALL);
    }

    private static boolean chooses(long option, ComparedWork one, Outline outline) {
        return outline.items().stream()
                .anyMatch(item -> item.option(option)
                        .filter(current -> one.answer(item).has(current))
                        .isPresent());
    }

    private static boolean isModel(String wanted, @Nullable Classification classification) {
        if (classification == null) {
            return wanted.equals(UNCLASSIFIED);
        }
        return classification.dominance() == Dominance.NONE
                ? wanted.equals(NOT_CLEAR)
                : wanted.equals(classification.primaryModel()) || wanted.equals(classification.secondaryModel());
    }
}
