package it.tappe.servicemodel.agreement.rating;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface GivenLevelRepository extends GenericRepository<GivenLevel, Long> {
    void saveAll(List<GivenLevel> levels);

    @Query("delete from independent_level where independent_rating_id = :ratingId")
    void clear(long ratingId);

    @Query("""
            select l.* from independent_level l join independent_rating r on r.id = l.independent_rating_id
            where r.project_work_id = :projectWorkId order by l.independent_rating_id, l.id
            """)
    List<GivenLevel> ofWork(long projectWorkId);

    @Query("select * from independent_level order by independent_rating_id, id")
    List<GivenLevel> all();
}
