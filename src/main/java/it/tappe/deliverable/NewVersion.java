package it.tappe.deliverable;

import it.tappe.document.reading.FoundSection;
import it.tappe.projectwork.ProjectWork;
import java.time.Instant;
import java.util.List;

/** A document that has been read and whose bytes are kept, about to become a version. */
record NewVersion(String fileName, String contentType, long size, String sha256, List<FoundSection> sections) {
    private static final int LONGEST_NAME = 255;

    Submission toSubmission(ProjectWork work, Deliverable deliverable, Instant now, long uploadedBy) {
        String name =
                fileName.length() <= LONGEST_NAME ? fileName : fileName.substring(fileName.length() - LONGEST_NAME);
        return new Submission(
                0,
                work.id(),
                deliverable.stepId(),
                deliverable.latestNumber() + 1,
                name,
                contentType,
                size,
                sha256,
                now,
                uploadedBy);
    }

    SectionCheck toCheck(int index, long submissionId) {
        FoundSection found = sections.get(index);
        return new SectionCheck(0, submissionId, index + 1, found.title(), found.state(), found.words(), found.text());
    }
}
