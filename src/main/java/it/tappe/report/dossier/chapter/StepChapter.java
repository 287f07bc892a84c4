package it.tappe.report.dossier.chapter;

import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.extension.Extensions;
import it.tappe.deliverable.extension.LateDoors;
import java.util.List;

/**
 * What a project work owes for a step, and everything that became of it.
 *
 * @param versions that the viewer sees, the oldest first
 * @param extensions the newest first
 * @param doors late doors, used or not, the newest first
 */
public record StepChapter(
        Deliverable deliverable,
        List<VersionChapter> versions,
        List<Extensions.Granted> extensions,
        List<LateDoors.Opened> doors) {

    /** Number and title, as «Step 2 – Il modello di servizio a tendere». */
    public String title() {
        return deliverable.stepTitle();
    }

    /** How many points of all versions nobody has taken up. */
    public long open() {
        return versions.stream().mapToLong(VersionChapter::open).sum();
    }
}
