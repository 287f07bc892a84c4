package it.tappe.report.progress.figures;

import it.tappe.servicemodel.Dominance;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.Maturity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a project work is classified.
 *
 * @param model in words: «B – Regia territoriale», «Ibrido A + D»
 * @param group under which it is counted: the model, or one of {@link #OTHERS}
 * @param maturity null when nobody has said
 */
public record Standing(String model, String group, @Nullable Maturity maturity) {
    private static final String HYBRID = Dominance.HYBRID.label();
    private static final String UNCLEAR = Dominance.NONE.label();
    private static final String NOT_YET = Classification.label(null);

    /** The groups of those that lean to no single model. */
    public static final List<String> OTHERS = List.of(HYBRID, UNCLEAR, NOT_YET);

    /** From the latest classification, if there is one. */
    public static Standing of(@Nullable Classification latest) {
        if (latest == null) {
            return new Standing(NOT_YET, NOT_YET, null);
        }
        String model = latest.label();
        String group = switch (latest.dominance()) {
            case CLEAR -> model;
            case HYBRID -> HYBRID;
            case NONE -> UNCLEAR;
        };
        return new Standing(model, group, latest.maturity());
    }

    /** The maturity in words, or a dash. */
    public String maturityLabel() {
        return maturity == null ? "—" : maturity.label();
    }
}
