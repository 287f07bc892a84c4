package it.tappe.canvas.outline;

import io.micronaut.core.annotation.Introspected;
import it.tappe.shared.Fields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator enters of an option.
 *
 * @param synonyms words by which documents speak of it, separated by semicolons
 * @param place among the options of its item, from 1; null to leave it, or to put a new one last
 * @param withdrawn whether it can no longer be chosen
 * @param version that was read; null for a new one
 */
@Introspected
public record OptionEntry(
        @NotBlank(message = "Scrivi l’opzione.") @Size(max = 300, message = "Al massimo 300 caratteri.")
        String label,

        @Nullable @Size(max = 2000, message = "Al massimo 2000 caratteri.")
        String synonyms,

        @Nullable Integer place,
        boolean withdrawn,
        @Nullable Long version) {

    /** Refuses a name that another option of the item has. */
    void check(Item item, long own) {
        boolean taken = item.options().stream()
                .anyMatch(other -> other.id() != own && other.label().equalsIgnoreCase(label.strip()));
        new Fields()
                .check(!taken, "label", "«" + item.title() + "» ha già un’opzione con questo nome.")
                .check(
                        place == null || (place >= 1 && place <= item.options().size() + 1),
                        "place",
                        "Scegli un posto da 1 a " + (item.options().size() + 1) + ".")
                .refuseIfWrong();
    }

    /** Synonyms without blanks and doubles. */
    String writtenSynonyms() {
        return synonyms == null ? "" : String.join("; ", list());
    }

    private List<String> list() {
        return new Option(0, 0, 0, null, "", synonyms == null ? "" : synonyms.replace('\n', ';'), null, null, 0)
                .synonymList().stream().distinct().toList();
    }
}
