package it.tappe.servicemodel.editing;

import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.ServiceModel;
import it.tappe.shared.Fields;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a catalogue must be to tell project works apart; fields are named as the entry names them. */
record CatalogueCheck(Catalogue catalogue, Fields fields, Set<String> codes) {
    private static final Pattern MODEL_CODE = Pattern.compile("[A-Z][A-Z0-9]{0,4}");
    private static final Pattern INDICATOR_CODE = Pattern.compile("[A-Z][A-Z0-9]{0,9}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_MODELS = 12;
    private static final int MOST_INDICATORS = 20;
    private static final int MOST = 100;

    CatalogueCheck(Catalogue catalogue) {
        this(catalogue, new Fields(), new HashSet<>());
    }

    void refuseIfWrong() {
        fields.check(isWritten(catalogue.name(), LONGEST_NAME), "name", "Scrivi il nome, al massimo 200 caratteri.")
                .check(isWithin(0, catalogue.presentFrom()), "presentFrom", "Scrivi un numero intero da 0 a 100.")
                .check(isWithin(0, catalogue.margin()), "margin", "Scrivi un numero intero da 0 a 100.")
                .check(
                        catalogue.models().size() >= 2 && catalogue.models().size() <= MOST_MODELS,
                        "models",
                        "Servono da 2 a 12 modelli: un catalogo distingue un modello dall’altro.");
        int index = 0;
        for (ServiceModel model : catalogue.models()) {
            check(model, "models[" + index++ + "].");
        }
        fields.refuseIfWrong();
    }

    private void check(ServiceModel model, String at) {
        fields.check(
                        MODEL_CODE.matcher(model.code()).matches(),
                        at + "code",
                        "Scrivi il codice del modello: una lettera, poi al massimo 4 lettere o cifre.")
                .check(codes.add(model.code()), at + "code", taken(model.code()))
                .check(isWritten(model.name(), LONGEST_NAME), at + "name", "Scrivi il nome, al massimo 200 caratteri.")
                .check(
                        isWritten(model.description(), LONGEST_TEXT),
                        at + "description",
                        "Scrivi la descrizione, al massimo 500 caratteri.")
                .check(
                        !model.indicators().isEmpty() && model.indicators().size() <= MOST_INDICATORS,
                        at + "indicators",
                        "Un modello ha da 1 a 20 indicatori.");
        int index = 0;
        for (Indicator indicator : model.indicators()) {
            check(indicator, at + "indicators[" + index++ + "].");
        }
    }

    private void check(Indicator indicator, String at) {
        fields.check(
                        INDICATOR_CODE.matcher(indicator.code()).matches(),
                        at + "code",
                        "Scrivi il codice dell’indicatore: una lettera, poi al massimo 9 lettere o cifre.")
                .check(codes.add(indicator.code()), at + "code", taken(indicator.code()))
                .check(
                        isWritten(indicator.text(), LONGEST_TEXT),
                        at + "text",
                        "Scrivi il testo dell’indicatore, al massimo 500 caratteri.")
                .check(isWithin(1, indicator.weight()), at + "weight", "Il peso è un numero intero da 1 a 100.");
    }

    private static String taken(String code) {
        return "Il codice «" + code + "» compare due volte.";
    }

    private static boolean isWritten(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest;
    }

    private static boolean isWithin(int least, int number) {
        return number >= least && number <= MOST;
    }
}
