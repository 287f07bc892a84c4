package it.tappe.canvas.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A <i>versione</i> of a canvas: what one person changed without a pause of an hour and without anybody else between.
 *
 * @param number from 1, the oldest
 */
public record Version(int number, String author, List<Change> changes) {
    private static final Duration PAUSE = Duration.ofHours(1);

    /**
     * An answer that became another.
     *
     * @param before null when there was none
     */
    public record Change(@Nullable Revision before, Revision after) {}

    /** When it was begun. */
    public Instant begunAt() {
        return changes.get(0).after().begunAt();
    }

    /** When its author last wrote. */
    public Instant writtenAt() {
        return changes.stream()
                .map(change -> change.after().writtenAt())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** All versions, oldest first; each revision is in one of them. */
    static List<Version> of(List<Revision> oldestFirst) {
        List<Version> versions = new ArrayList<>();
        Map<Long, Revision> present = new HashMap<>();
        List<Change> own = new ArrayList<>();
        for (Revision next : oldestFirst) {
            if (!own.isEmpty() && !goesOn(own, next)) {
                versions.add(version(versions.size() + 1, own));
                own = new ArrayList<>();
            }
            own.add(new Change(present.put(next.item().id(), next), next));
        }
        if (!own.isEmpty()) {
            versions.add(version(versions.size() + 1, own));
        }
        return versions;
    }

    private static Version version(int number, List<Change> changes) {
        return new Version(number, changes.get(0).after().author(), List.copyOf(changes));
    }

    private static boolean goesOn(List<Change> own, Revision next) {
        Revision last = own.get(own.size() - 1).after();
        return last.authorId() == next.authorId()
                && next.begunAt().isBefore(last.writtenAt().plus(PAUSE));
    }
}
