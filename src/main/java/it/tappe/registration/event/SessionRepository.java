package it.tappe.registration.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRepository extends GenericRepository<EventSession, Long> {
    EventSession save(EventSession session);

    EventSession update(EventSession session);

    @Query("select * from event_session where event_id = :eventId order by starts_at, id")
    List<EventSession> list(long eventId);

    @Query("delete from event_session where id = :id")
    void remove(long id);

    @Query("select count(*) from attendance where session_id = :id")
    long present(long id);
}
