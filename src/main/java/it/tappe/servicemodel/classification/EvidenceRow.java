package it.tappe.servicemodel.classification;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the table keeps of a quote; everybody else reads {@link Evidence}. */
@MappedEntity("evidence")
record EvidenceRow(
        @Id @GeneratedValue long id,
        long classificationId,
        String indicatorCode,
        int position,
        String quote,
        @Nullable String section,
        @Nullable Long submissionId) {
    static EvidenceRow of(long classificationId, String indicatorCode, int position, Evidence evidence) {
        QuotedVersion version = evidence.version();
        return new EvidenceRow(
                0,
                classificationId,
                indicatorCode,
                position,
                evidence.quote(),
                evidence.section(),
                version == null ? null : version.submissionId());
    }

    /** A version that is no longer delivered is no longer named. */
    Evidence toEvidence(List<QuotedVersion> versions) {
        QuotedVersion version = versions.stream()
                .filter(one -> submissionId != null && one.submissionId() == submissionId)
                .findFirst()
                .orElse(null);
        return new Evidence(quote, section, version);
    }
}
