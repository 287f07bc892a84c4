package it.tappe.canvas.history;

import it.tappe.canvas.Canvas;
import it.tappe.shared.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The <i>storia della scheda</i>.
 *
 * @param canvas as it is
 * @param versions oldest first
 */
public record History(Canvas canvas, List<Version> versions) {

    /** The version of this number; refused with 404 when there is none. */
    public Version version(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /** How the canvas stood at the end of a version: by the item's id; what was not answered is missing. */
    public Map<Long, Revision> at(int number) {
        Map<Long, Revision> standing = new HashMap<>();
        versions.stream()
                .filter(version -> version.number() <= number)
                .flatMap(version -> version.changes().stream())
                .forEach(change -> standing.put(change.after().item().id(), change.after()));
        return standing;
    }

    /** The revision with this id; refused with 404 when there is none. */
    Revision revision(long id) {
        return versions.stream()
                .flatMap(version -> version.changes().stream())
                .map(Version.Change::after)
                .filter(revision -> revision.id() == id)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /** Whether the answer reads today as it did in this revision. */
    public boolean isPresent(@Nullable Revision revision) {
        return revision == null
                || canvas.answers().all().stream()
                        .filter(answer -> answer.item().id() == revision.item().id())
                        .anyMatch(answer -> Histories.entry(revision, null).saysTheSameAs(answer));
    }
}
