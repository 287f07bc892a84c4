package it.tappe.report.presentation.arrangement;

import it.tappe.report.presentation.wording.SlideFields;
import it.tappe.report.presentation.wording.SlideWords;
import it.tappe.shared.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes on a slide.
 *
 * @param fields texts by {@link SlideFields}; a field that is missing keeps what is generated
 * @param version how often the slide had been changed when it was read; null when it does not say
 * @param fingerprint of the generated slide that was read; null when it does not say
 */
public record SlideEntry(
        Map<String, String> fields,
        @Nullable Long version,
        @Nullable String fingerprint) {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 20_000;

    /** The same with this title, which may be blank and is then refused. */
    SlideEntry withTitle(String title) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(SlideFields.TITLE, title);
        return new SlideEntry(more, version, fingerprint);
    }

    /**
     * Refuses at its field what cannot stand on the slide.
     *
     * @param present texts of the fields that it has; what is as it was needs no check
     */
    void check(Map<String, String> present) {
        Map<String, String> wrong = new LinkedHashMap<>();
        fields.forEach((field, text) -> {
            int longest = field.equals(SlideFields.TITLE) ? LONGEST_TITLE : LONGEST_TEXT;
            if (!present.containsKey(field)) {
                wrong.put(field, "Questa diapositiva non ha un testo qui.");
            } else if (field.equals(SlideFields.TITLE) && text.isBlank()) {
                wrong.put(field, "Scrivi il titolo.");
            } else if (text.length() > longest && !text.equals(present.get(field))) {
                wrong.put(field, "Al massimo %d caratteri: sono %d.".formatted(longest, text.length()));
            }
        });
        if (!wrong.isEmpty()) {
            throw Refusal.Invalid.fields(wrong);
        }
    }

    /** Refuses when it rests on another state than the present one (412), or names none (428). */
    void requireRead(ArrangedSlide present) {
        if (version == null && present.number() > 0) {
            throw Refusal.Conflict.unconditional(
                    "Questa diapositiva è già stata modificata: di’ quale versione hai letto (If-Match).");
        }
        if (version != null && version != present.number()) {
            throw Refusal.Conflict.stale("Nel frattempo un’altra persona ha modificato questa diapositiva.");
        }
        if (fingerprint != null && !fingerprint.equals(SlideWords.fingerprint(present.generated()))) {
            throw Refusal.Conflict.stale("Nel frattempo sono cambiati i dati da cui nasce questa diapositiva.");
        }
    }

    /** The texts that are really others than the generated ones. */
    Map<String, String> edited(Map<String, String> generated) {
        Map<String, String> edited = new LinkedHashMap<>();
        fields.forEach((field, text) -> {
            String tidy = SlideFields.tidy(field, text);
            if (!tidy.equals(generated.getOrDefault(field, ""))) {
                edited.put(field, tidy);
            }
        });
        return edited;
    }
}
