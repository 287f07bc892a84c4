package it.tappe.servicemodel.editing.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.servicemodel.Dominance;
import it.tappe.servicemodel.Outcome;
import it.tappe.servicemodel.editing.Impact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue that is not saved yet would change, as programs read it.
 *
 * @param classified how many classified project works it serves
 * @param changes those whose computed outcome would be another; decided outcomes stay
 */
@Serdeable
record ImpactJson(int classified, List<ChangeJson> changes) {

    /** A project work, its computed outcome now and then, and in words the one that was decided. */
    @Serdeable
    record ChangeJson(long projectWork, String label, OutcomeJson from, OutcomeJson to, String decided) {}

    /** An outcome; {@code primary} and {@code secondary} are codes of models or null. */
    @Serdeable
    record OutcomeJson(
            Dominance dominance,
            @Nullable String primary,
            @Nullable String secondary) {
        static OutcomeJson of(Outcome outcome) {
            return new OutcomeJson(outcome.dominance(), outcome.primary(), outcome.secondary());
        }
    }

    static ImpactJson of(Impact impact) {
        return new ImpactJson(
                impact.classified(),
                impact.changes().stream()
                        .map(one -> new ChangeJson(
                                one.work().id(),
                                one.work().label(),
                                OutcomeJson.of(one.from()),
                                OutcomeJson.of(one.to()),
                                one.decided()))
                        .toList());
    }
}
