package it.tappe.canvas.hint;

import it.tappe.canvas.Canvas;
import it.tappe.canvas.hint.Hint.Kind;
import it.tappe.canvas.outline.Item;
import it.tappe.deliverable.speech.ReadVersion;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What documents and canvas do not say alike.
 *
 * @param versions the delivered versions that were read, by step
 * @param looksAhead whether any of them speaks of the intended service
 * @param dismissed what the team has put aside, with the reason
 */
public record HintSheet(
        Canvas canvas, List<ReadVersion> versions, boolean looksAhead, List<Hint> hints, List<Dismissed> dismissed) {

    /** A hint that somebody has put aside for the versions that were read. */
    public record Dismissed(Hint hint, String reason, Instant at, String by) {}

    /** The hints of a kind by the canvas's items, in its order. */
    public Map<Item, List<Hint>> of(Kind kind) {
        Map<Item, List<Hint>> byItem = new LinkedHashMap<>();
        hints.stream()
                .filter(hint -> hint.kind() == kind)
                .forEach(hint -> byItem.computeIfAbsent(hint.item(), item -> new java.util.ArrayList<>())
                        .add(hint));
        return byItem;
    }

    /** Of the newest version that was read; 0 when none is delivered. */
    long newest() {
        return versions.stream().mapToLong(ReadVersion::submissionId).max().orElse(0);
    }
}
