package it.tappe.servicemodel;

import it.tappe.shared.Fields;
import it.tappe.shared.Refusal;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a project work orients itself to. One that contradicts itself cannot be made: it is refused at its fields.
 *
 * @param primary code of the model that prevails, or of the stronger of two; null when it is not clear yet
 * @param secondary code of the other model of a hybrid, else null
 */
public record Outcome(
        Dominance dominance,
        @Nullable String primary,
        @Nullable String secondary) {
    /** <i>Non ancora chiaro</i>: an honest answer. */
    public static final Outcome NOT_CLEAR = new Outcome(Dominance.NONE, null, null);

    public Outcome {
        boolean isHybrid = dominance == Dominance.HYBRID;
        new Fields()
                .check(
                        (primary == null) == (dominance == Dominance.NONE),
                        "outcome.primary",
                        primary == null ? "Indica il modello." : "Un esito «non ancora chiaro» non ha modelli.")
                .check(
                        (secondary == null) != isHybrid,
                        "outcome.secondary",
                        isHybrid ? "Indica il secondo modello dell’ibrido." : "Solo un ibrido ha un secondo modello.")
                .check(
                        !isHybrid || !Objects.equals(primary, secondary),
                        "outcome.secondary",
                        "I due modelli di un ibrido sono diversi.")
                .refuseIfWrong();
    }

    /** One model prevails. */
    public static Outcome clear(String model) {
        return new Outcome(Dominance.CLEAR, model, null);
    }

    /** Two models together, the stronger first. */
    public static Outcome hybrid(String primary, String secondary) {
        return new Outcome(Dominance.HYBRID, primary, secondary);
    }

    /** Whether both say the same, whichever model of a hybrid is named first. */
    public boolean agreesWith(Outcome other) {
        return dominance == other.dominance && models().equals(other.models());
    }

    /** The same outcome; refused when it names a model that the catalogue does not have. */
    public Outcome in(Catalogue catalogue) {
        require(catalogue, "outcome.primary", primary);
        require(catalogue, "outcome.secondary", secondary);
        return this;
    }

    /** «B – Regia territoriale», «Ibrido A + D», «Non ancora chiaro». */
    public String label(Catalogue catalogue) {
        return label(primary == null ? null : catalogue.nameOf(primary));
    }

    /** The same where the primary model's name is known already. */
    public String label(@Nullable String primaryName) {
        return switch (dominance) {
            case CLEAR -> primaryName == null ? String.valueOf(primary) : primary + " – " + primaryName;
            case HYBRID -> dominance.label() + " " + primary + " + " + secondary;
            case NONE -> dominance.label();
        };
    }

    private Set<String> models() {
        return Stream.of(primary, secondary).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static void require(Catalogue catalogue, String field, @Nullable String code) {
        if (code != null && catalogue.nameOf(code) == null) {
            throw Refusal.Invalid.field(field, "Non c’è un modello «" + code + "» nel catalogo.");
        }
    }
}
