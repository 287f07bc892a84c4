package it.tappe.coherence.check;

import it.tappe.projectwork.ProjectWork;
import java.util.List;

/**
 * What the checks find for a project work now.
 *
 * @param versions that were read, as people call them
 * @param notes of the tutors, oldest first
 */
public record CheckSheet(ProjectWork work, List<String> versions, List<Finding> findings, List<CheckNote> notes) {

    /** The notes on one check. */
    public List<CheckNote> notes(ExpertCheck check) {
        return notes.stream().filter(note -> note.expertCheck() == check).toList();
    }
}
