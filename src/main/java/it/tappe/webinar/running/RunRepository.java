package it.tappe.webinar.running;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RunRepository extends GenericRepository<RunRow, Long> {
    RunRow save(RunRow row);

    RunRow update(RunRow row);

    Optional<RunRow> findByWebinarId(long webinarId);

    @Query("select * from item_start where webinar_id = :webinarId order by number")
    List<ItemStart> starts(long webinarId);

    @Query("insert into item_start (webinar_id, number, position, title, started_at)"
            + " values (:webinarId, :number, :position, :title, :startedAt)")
    void start(long webinarId, int number, int position, String title, Instant startedAt);

    @Query("delete from item_start where webinar_id = :webinarId and number = :number")
    void takeBack(long webinarId, int number);

    @Query("delete from item_start where webinar_id = :webinarId")
    void clear(long webinarId);
}
