package it.tappe.servicemodel.editing;

import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.ServiceModel;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** That part of a catalogue from which outcomes are computed, in one line. */
public final class Rule {
    private Rule() {}

    /** «soglia 40, margine 25; A: A0×1, A1×2; B: B0×1»: two catalogues with the same line compute the same. */
    public static String of(Catalogue catalogue) {
        return "soglia " + catalogue.presentFrom() + ", margine " + catalogue.margin() + "; "
                + catalogue.models().stream().map(Rule::of).collect(Collectors.joining("; "));
    }

    /** The codes of models and indicators. */
    static Set<String> codes(Catalogue catalogue) {
        Set<String> codes = new HashSet<>();
        catalogue.models().forEach(model -> codes.add(model.code()));
        catalogue.indicators().forEach(indicator -> codes.add(indicator.code()));
        return codes;
    }

    /** The texts of the indicators by code. */
    static Map<String, String> texts(Catalogue catalogue) {
        return catalogue.indicators().stream().collect(Collectors.toMap(Indicator::code, Indicator::text));
    }

    /** Everything in one line, for the journal. */
    static String summary(Catalogue catalogue) {
        return catalogue.name() + "; soglia " + catalogue.presentFrom() + ", margine " + catalogue.margin() + "; "
                + catalogue.models().stream()
                        .map(model -> model.label() + " (" + model.description() + "): "
                                + model.indicators().stream()
                                        .map(one -> one.code() + "×" + one.weight() + " " + one.text())
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "));
    }

    private static String of(ServiceModel model) {
        return model.code() + ": "
                + model.indicators().stream()
                        .map(one -> one.code() + "×" + one.weight())
                        .collect(Collectors.joining(", "));
    }
}
