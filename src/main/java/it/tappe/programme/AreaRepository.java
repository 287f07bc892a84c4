package it.tappe.programme;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AreaRepository extends GenericRepository<Area, Long> {
    Area save(Area area);

    Area update(Area area);

    Optional<Area> findById(long id);

    @Query("select * from area where programme_id = :programmeId order by position")
    List<Area> list(long programmeId);
}
