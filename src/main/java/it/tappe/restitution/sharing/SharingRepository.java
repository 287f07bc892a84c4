package it.tappe.restitution.sharing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SharingRepository extends GenericRepository<Sharing, Long> {
    Sharing save(Sharing sharing);

    Sharing update(Sharing sharing);

    void delete(Sharing sharing);

    Optional<Sharing> findByAreaIdAndStepId(long areaId, long stepId);

    @Query("""
            select project_work_id, area_id, step, words, models, shared, opens from visible_comparison
            where account_id = :accountId order by project_work_id, step, shared
            """)
    List<Grant> grants(long accountId);
}
