package it.tappe.programme;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AreaDatesRepository extends GenericRepository<AreaDates, Long> {
    AreaDates save(AreaDates dates);

    AreaDates update(AreaDates dates);

    void delete(AreaDates dates);

    Optional<AreaDates> findByStepIdAndAreaId(long stepId, long areaId);

    @Query("""
            select d.* from area_dates d join step s on s.id = d.step_id join area a on a.id = d.area_id
            where s.programme_id = :programmeId order by s.position, a.position
            """)
    List<AreaDates> list(long programmeId);
}
