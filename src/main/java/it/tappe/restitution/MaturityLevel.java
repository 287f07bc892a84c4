package it.tappe.restitution;

import it.tappe.servicemodel.classification.Classification;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A <i>livello di maturità</i> as comparisons speak of it.
 *
 * @param code stable, for addresses and programs
 * @param label in Italian
 * @param rank 0 for the most advanced
 */
public record MaturityLevel(String code, String label, int rank) implements Comparable<MaturityLevel> {
    private static final Comparator<MaturityLevel> ORDER = Comparator.comparingInt(MaturityLevel::rank);

    /** The level that the classification states; null while it states none. */
    public static @Nullable MaturityLevel of(@Nullable Classification classification) {
        return null;
    }

    @Override
    public int compareTo(MaturityLevel other) {
        return ORDER.compare(this, other);
    }
}
