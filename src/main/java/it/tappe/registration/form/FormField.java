package it.tappe.registration.form;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a registration form, beside name and mail address, which every form asks.
 *
 * @param position 1, 2, 3 …
 * @param options what can be chosen, one a line; empty for the other kinds
 */
@MappedEntity
public record FormField(
        @Id @GeneratedValue long id,
        long formId,
        int position,
        String label,
        Kind kind,
        boolean required,
        String options) {
    /** What a ticked box answers. */
    public static final String YES = "Sì";

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 4000;

    /** How a question is answered. */
    public enum Kind {
        /** One line. */
        SHORT_TEXT("Testo breve"),
        /** Several lines. */
        LONG_TEXT("Testo lungo"),
        /** One of the options. */
        CHOICE("Scelta da un elenco"),
        /** A box: «Sì» or nothing. */
        TICK("Casella da spuntare");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Italian name on screen. */
        public String label() {
            return label;
        }
    }

    /** What can be chosen. */
    public List<String> choices() {
        return options.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** What is kept of an answer: of a ticked box «Sì», of anything else what was typed. */
    public String kept(String typed) {
        String answer = typed.strip();
        boolean isNo = answer.isEmpty() || answer.equalsIgnoreCase("false") || answer.equalsIgnoreCase("no");
        return kind == Kind.TICK ? (isNo ? "" : YES) : answer;
    }

    /** What is wrong with an answer as it is kept, or null. */
    public @Nullable String problem(String answer) {
        if (answer.isEmpty()) {
            return required ? missing() : null;
        }
        return switch (kind) {
            case SHORT_TEXT -> tooLong(answer, LONGEST_LINE);
            case LONG_TEXT -> tooLong(answer, LONGEST_TEXT);
            case CHOICE -> choices().contains(answer) ? null : "Scegli una delle voci dell’elenco.";
            case TICK -> null;
        };
    }

    private String missing() {
        return switch (kind) {
            case SHORT_TEXT, LONG_TEXT -> "Rispondi alla domanda «" + label + "».";
            case CHOICE -> "Scegli una voce per «" + label + "».";
            case TICK -> "Per proseguire spunta la casella «" + label + "».";
        };
    }

    private static @Nullable String tooLong(String answer, int longest) {
        return answer.length() <= longest ? null : "Al massimo " + longest + " caratteri.";
    }
}
