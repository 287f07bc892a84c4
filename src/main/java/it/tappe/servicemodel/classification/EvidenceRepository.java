package it.tappe.servicemodel.classification;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EvidenceRepository extends GenericRepository<EvidenceRow, Long> {
    void saveAll(List<EvidenceRow> rows);

    @Query("select * from evidence where classification_id = :classificationId order by indicator_code, position")
    List<EvidenceRow> list(long classificationId);
}
