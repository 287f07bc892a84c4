package it.tappe.webinar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WebinarRepository extends GenericRepository<Webinar, Long> {
    Webinar save(Webinar webinar);

    Webinar update(Webinar webinar);

    Optional<Webinar> findById(long id);

    @Query("select * from webinar where programme_id = :programmeId order by starts_at, position, id")
    List<Webinar> list(long programmeId);
}
