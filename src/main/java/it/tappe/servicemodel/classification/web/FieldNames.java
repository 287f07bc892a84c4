package it.tappe.servicemodel.classification.web;

import it.tappe.web.Form;

/** Names of the fields of a classification's form: those by which the API names what is wrong. */
final class FieldNames {
    private FieldNames() {}

    static String rating(String code) {
        return "ratings[" + code + "].rating";
    }

    static String proposed(String code) {
        return "ratings[" + code + "].proposed";
    }

    static String quote(String code, int box) {
        return evidence(code, box) + "quote";
    }

    static String section(String code, int box) {
        return evidence(code, box) + "section";
    }

    static String version(String code, int box) {
        return evidence(code, box) + "version";
    }

    /** Of the box that leaves a quote out. */
    static String leave(String code, int box) {
        return evidence(code, box) + "leave";
    }

    /** How many boxes for quotes the form has for the indicator; the last one takes new quotes. */
    static int boxes(Form form, String code) {
        int boxes = 0;
        while (!form.all(quote(code, boxes)).isEmpty()) {
            boxes++;
        }
        return boxes;
    }

    private static String evidence(String code, int box) {
        return "ratings[" + code + "].evidence[" + box + "].";
    }
}
