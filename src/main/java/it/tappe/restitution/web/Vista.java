package it.tappe.restitution.web;

import it.tappe.canvas.outline.Kind;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One of the views of a comparison: the columns that it shows. */
public enum Vista {
    GRUPPI("Gruppi della scheda", Kind.GROUP),
    TEMI("Temi chiave", Kind.THEME),
    TENSIONI("Tensioni", Kind.TENSION),
    RISCHI("Rischi", Kind.RISK);

    private final String label;
    private final Kind kind;

    Vista(String label, Kind kind) {
        this.label = label;
        this.kind = kind;
    }

    /** The Italian name on screen. */
    public String label() {
        return label;
    }

    /** What its columns are. */
    public Kind kind() {
        return kind;
    }

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first one when the word names none. */
    static Vista of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(GRUPPI);
    }
}
