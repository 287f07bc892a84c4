package it.tappe.restitution.sharing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

/**
 * That the comparison of an area and step is shared with the provinces of that area.
 *
 * @param words whether the provinces' own words are part of it
 * @param models whether service model and maturity are part of it
 */
@MappedEntity("comparison_sharing")
public record Sharing(
        @Id @GeneratedValue long id,
        long areaId,
        long stepId,
        boolean words,
        boolean models,
        Instant sharedAt,
        @Version long version) {

    /** How often it has been written: 1 for a new one, so that 0 is none. */
    public long number() {
        return version + 1;
    }

    /** What is shared, in words. */
    public String parts() {
        if (words && models) {
            return "risposte, parole delle Province, modello e maturità";
        }
        if (words) {
            return "risposte e parole delle Province";
        }
        return models ? "risposte, modello e maturità" : "solo le risposte scelte, senza le parole delle Province";
    }
}
