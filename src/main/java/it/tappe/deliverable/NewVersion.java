package it.tappe.deliverable;

import it.tappe.document.reading.FoundSection;
import it.tappe.document.reading.Manuscript;
import it.tappe.document.signed.Signature;
import it.tappe.projectwork.ProjectWork;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** A document that has been read and whose bytes are kept, about to become a version. */
record NewVersion(String fileName, long size, String sha256, Manuscript manuscript, List<FoundSection> sections) {
    Submission toSubmission(ProjectWork work, Deliverable deliverable, Instant now, long uploadedBy) {
        return new Submission(
                0,
                work.id(),
                deliverable.stepId(),
                deliverable.latestNumber() + 1,
                fileName,
                manuscript.mediaType(),
                size,
                sha256,
                now,
                uploadedBy,
                manuscript.words());
    }

    SectionCheck toCheck(int index, long submissionId) {
        FoundSection found = sections.get(index);
        return new SectionCheck(0, submissionId, index + 1, found.title(), found.state(), found.words(), found.text());
    }

    /** One for each signature of the file, in its order. */
    List<DeclaredSignature> toSignatures(long submissionId) {
        List<Signature> signatures = manuscript.signatures();
        return IntStream.range(0, signatures.size())
                .mapToObj(index -> {
                    Signature one = signatures.get(index);
                    return new DeclaredSignature(0, submissionId, index + 1, one.signer(), one.signedAt(), one.form());
                })
                .toList();
    }
}
