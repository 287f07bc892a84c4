package it.tappe.report.presentation.look;

import io.micronaut.core.annotation.Introspected;
import it.tappe.shared.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator enters of the look.
 *
 * @param primary colour as {@code #RRGGBB}, dark enough for white text
 * @param accent the same
 * @param contacts lines; may be empty
 * @param version of the look that was read; null when it does not say
 */
@Introspected
public record LookEntry(
        @NotNull(message = COLOUR) @Pattern(regexp = "#[0-9A-Fa-f]{6}", message = COLOUR)
        String primary,

        @NotNull(message = COLOUR) @Pattern(regexp = "#[0-9A-Fa-f]{6}", message = COLOUR)
        String accent,

        @NotBlank(message = "Scrivi che cosa sta in fondo a ogni diapositiva.")
        @Size(max = 120, message = "Al massimo 120 caratteri.")
        String footer,

        @NotBlank(message = "Scrivi il nome del carattere.")
        @Pattern(regexp = "[\\p{L}0-9 _-]{1,60}", message = "Solo lettere, numeri, spazi e trattini; al massimo 60.")
        String font,

        @NotNull(message = "Scrivi i contatti, o lascia vuoto.") @Size(max = 600, message = "Al massimo 600 caratteri.")
        String contacts,

        @Nullable Long version) {
    private static final String COLOUR = "Scrivi il colore come #RRGGBB, per esempio #0066CC.";

    /** Refuses colours on which white text could not be read. */
    void check() {
        Map<String, String> wrong = new LinkedHashMap<>();
        requireDark(wrong, "primary", primary);
        requireDark(wrong, "accent", accent);
        if (!wrong.isEmpty()) {
            throw Refusal.Invalid.fields(wrong);
        }
    }

    private static void requireDark(Map<String, String> wrong, String field, String colour) {
        double ratio = Contrast.withWhite(plain(colour));
        if (ratio < Contrast.LEAST) {
            wrong.put(
                    field,
                    "Con questo colore il testo bianco non si legge: il contrasto è %s a 1, ne serve almeno 4,5. Scegline uno più scuro."
                            .formatted(Contrast.words(ratio)));
        }
    }

    Look toLook(Look before) {
        return new Look(
                before.id(),
                plain(primary),
                plain(accent),
                footer.strip(),
                font.strip(),
                contacts.replaceAll("\\R", "\n").strip(),
                before.logoSha256(),
                before.logoType(),
                before.logoText(),
                before.version());
    }

    private static String plain(String colour) {
        return colour.substring(1).toUpperCase(Locale.ROOT);
    }
}
