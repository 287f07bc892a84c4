package it.tappe.servicemodel.agreement.web;

import it.tappe.web.Form;
import org.jspecify.annotations.Nullable;

/** Names of the fields in which levels are given: those by which the API names what is wrong. */
public final class LevelFields {
    private static final int OUTSIDE = -1;

    private LevelFields() {}

    /** Name of the field of a level. */
    public static String rating(String code) {
        return "ratings[" + code + "].rating";
    }

    /** Name of the field of a quote. */
    public static String quote(String code) {
        return "ratings[" + code + "].quote";
    }

    /** Name of the field of a note. */
    public static String note(String code) {
        return "ratings[" + code + "].note";
    }

    /** The points that were chosen, or null; what is no number is outside of every level. */
    static @Nullable Integer points(Form form, String code) {
        String text = form.text(rating(code));
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("[0-9]{1,4}") ? Integer.valueOf(text) : Integer.valueOf(OUTSIDE);
    }
}
