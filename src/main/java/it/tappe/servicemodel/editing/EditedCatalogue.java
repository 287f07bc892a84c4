package it.tappe.servicemodel.editing;

import it.tappe.programme.Area;
import it.tappe.servicemodel.Catalogue;
import it.tappe.shared.Refusal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue with what its editing needs to know.
 *
 * @param area whose own it is; null for the common one
 * @param served the areas that it serves, in order
 * @param used codes of models and indicators by which something has been rated: they are fixed
 * @param isUsed whether a classification or an independent rating rests on it
 */
public record EditedCatalogue(
        Catalogue catalogue, long version, @Nullable Area area, List<Area> served, Set<String> used, boolean isUsed) {

    /** Whether it serves every area that has none of its own. */
    public boolean isCommon() {
        return catalogue.areaId() == null;
    }

    /** Whether it can be taken away. */
    public boolean isDisposable() {
        return !isCommon() && !isUsed;
    }

    /** «Formazione» and for whom: as people speak of it. */
    public String label() {
        return catalogue.name() + (area == null ? " (comune)" : " (" + area.name() + ")");
    }

    /** Refuses with 409 when a code that something has been rated by would vanish. */
    void requireKeeping(Catalogue after) {
        Set<String> kept = Rule.codes(after);
        List<String> lost =
                used.stream().filter(code -> !kept.contains(code)).sorted().toList();
        if (!lost.isEmpty()) {
            throw new Refusal.Conflict("%s: ci sono già valutazioni con %s. %s non si può togliere né cambiare."
                    .formatted(
                            String.join(", ", lost),
                            lost.size() == 1 ? "questo codice" : "questi codici",
                            lost.size() == 1 ? "Il codice" : "Nessuno di questi codici"));
        }
    }

    /** Refuses with 412 or 428 unless the writer has read what holds now. */
    void requireRead(@Nullable Long read) {
        if (read == null) {
            throw Refusal.Conflict.unconditional("Manca l’intestazione If-Match: indica l’ETag che hai letto.");
        }
        if (read != version) {
            throw Refusal.Conflict.stale("Un’altra persona ha modificato questo catalogo: confronta i due testi.");
        }
    }
}
