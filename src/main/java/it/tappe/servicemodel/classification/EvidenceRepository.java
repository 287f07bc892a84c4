package it.tappe.servicemodel.classification;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import it.tappe.passage.Place;
import it.tappe.servicemodel.classification.EvidenceRepository.EvidenceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EvidenceRepository extends GenericRepository<EvidenceRow, Long> {

    /** What the table keeps of a quote; everybody else reads {@link Evidence}. */
    @MappedEntity("evidence")
    record EvidenceRow(
            @Id @GeneratedValue long id,
            long classificationId,
            String indicatorCode,
            int position,
            String quote,
            @Nullable String section,
            @Nullable Long submissionId,
            boolean sought,
            @Nullable Integer placeStart,
            @Nullable Integer placeEnd) {
        static EvidenceRow of(long classificationId, String indicatorCode, int position, Evidence evidence) {
            QuotedVersion version = evidence.version();
            Place place = evidence.place();
            return new EvidenceRow(
                    0,
                    classificationId,
                    indicatorCode,
                    position,
                    evidence.quote(),
                    evidence.section(),
                    version == null ? null : version.submissionId(),
                    evidence.isSought(),
                    place == null ? null : place.start(),
                    place == null ? null : place.end());
        }

        /** A version that is no longer delivered is no longer named. */
        Evidence toEvidence(List<QuotedVersion> versions) {
            QuotedVersion version = versions.stream()
                    .filter(one -> submissionId != null && one.submissionId() == submissionId)
                    .findFirst()
                    .orElse(null);
            Place place = placeStart == null || placeEnd == null ? null : new Place(placeStart, placeEnd);
            return new Evidence(quote, section, version, sought, place);
        }
    }

    void saveAll(List<EvidenceRow> rows);

    @Query("select * from evidence where classification_id = :classificationId order by indicator_code, position")
    List<EvidenceRow> list(long classificationId);
}
