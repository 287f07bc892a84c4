package it.tappe.servicemodel.agreement.rating;

import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Level;
import it.tappe.shared.Fields;
import it.tappe.shared.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rater enters.
 *
 * @param basedOn version that was read; 412 when it has been saved since, 428 when null and there is one
 * @param levels those that are named; the others stay as they are
 */
public record RatingDraft(@Nullable Long basedOn, List<LevelEntry> levels) {
    private static final int LONGEST_QUOTE = 4000;
    private static final int LONGEST_NOTE = 2000;

    /** The level of one indicator; {@code rating} null leaves it undecided. */
    public record LevelEntry(
            String code,
            @Nullable Integer rating,
            @Nullable String quote,
            @Nullable String note) {
        private GivenLevel given() {
            return new GivenLevel(0, 0, code, rating, stripped(quote), stripped(note));
        }
    }

    void requireBasedOn(@Nullable IndependentRating held) {
        if (held != null && basedOn == null) {
            throw Refusal.Conflict.unconditional("Manca l’intestazione If-Match: indica l’ETag che hai letto.");
        }
        if (basedOn != null && basedOn != (held == null ? 0 : held.version())) {
            throw Refusal.Conflict.stale(
                    "Hai salvato questa valutazione anche da un’altra finestra: confronta i due testi.");
        }
    }

    /** What is entered laid over what is held, in the catalogue's order; refused with every wrong field. */
    List<GivenLevel> over(@Nullable IndependentRating held, Catalogue catalogue) {
        check(catalogue);
        Map<String, GivenLevel> all = new LinkedHashMap<>();
        if (held != null) {
            held.given().forEach(one -> all.put(one.indicatorCode(), one));
        }
        levels.forEach(one -> all.put(one.code(), one.given()));
        return all.values().stream()
                .filter(one -> catalogue.indicator(one.indicatorCode()).isPresent())
                .filter(one -> one.rating() != null || one.hasWords())
                .toList();
    }

    private void check(Catalogue catalogue) {
        Fields fields = new Fields();
        for (LevelEntry one : levels) {
            String at = "ratings[" + one.code() + "].";
            fields.check(
                            catalogue.indicator(one.code()).isPresent(),
                            at + "code",
                            "Non c’è un indicatore «" + one.code() + "» nel catalogo.")
                    .check(
                            one.rating() == null || Level.of(one.rating()).isPresent(),
                            at + "rating",
                            "Per " + one.code() + " scegli un valore da 0 a 3.")
                    .check(isShort(one.quote(), LONGEST_QUOTE), at + "quote", "Al massimo 4000 caratteri.")
                    .check(isShort(one.note(), LONGEST_NOTE), at + "note", "Al massimo 2000 caratteri.");
        }
        fields.refuseIfWrong();
    }

    private static boolean isShort(@Nullable String text, int longest) {
        return text == null || text.length() <= longest;
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
