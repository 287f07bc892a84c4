package it.tappe.registration.event.web;

import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a form: {@code title-0}, {@code title-1} …; the field {@code rows} says how many are shown. */
public final class Rows {
    private static final int MOST = 50;
    private static final String COUNT = "rows";

    private Rows() {}

    /** How many rows the form shows. */
    public static int count(Form form) {
        String rows = form.text(COUNT);
        return rows.matches("[0-9]{1,2}") ? Math.min(MOST, Integer.parseInt(rows)) : 0;
    }

    static Form withOneMore(Form form) {
        return form.fill(COUNT, Math.min(MOST, count(form) + 1));
    }

    /** The same form without its blank rows, the others numbered anew: who empties a row takes it away. */
    static Form compact(Form form, List<String> names, List<String> blankWithout) {
        int kept = 0;
        for (int i = 0; i < count(form); i++) {
            int row = i;
            if (blankWithout.stream()
                    .allMatch(name -> form.text(name + "-" + row).isEmpty())) {
                continue;
            }
            int target = kept++;
            names.forEach(name -> form.fill(name + "-" + target, form.text(name + "-" + row)));
        }
        return form.fill(COUNT, kept);
    }

    /** A time of day, or null when nothing was typed. */
    static @Nullable LocalTime time(Form form, String name) {
        String text = form.text(name);
        try {
            return text.isEmpty() ? null : LocalTime.parse(text);
        } catch (DateTimeException unreadable) {
            throw Refusal.Invalid.field(name, "Scrivi un’ora, per esempio 14:30.");
        }
    }
}
