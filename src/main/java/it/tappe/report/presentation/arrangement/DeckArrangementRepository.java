package it.tappe.report.presentation.arrangement;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeckArrangementRepository extends GenericRepository<DeckArrangement, Long> {
    DeckArrangement save(DeckArrangement deck);

    DeckArrangement update(DeckArrangement deck);

    Optional<DeckArrangement> findByReportAndParameters(String report, String parameters);
}
