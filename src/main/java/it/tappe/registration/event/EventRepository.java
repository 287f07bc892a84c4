package it.tappe.registration.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EventRepository extends GenericRepository<Event, Long> {
    Event save(Event event);

    Event update(Event event);

    Optional<Event> findById(long id);

    /** Those that begin last come first. */
    @Query(
            "select e.* from event e order by (select min(s.starts_at) from event_session s where s.event_id = e.id) desc,"
                    + " e.id desc")
    List<Event> list();

    @Query("insert into event_queue (event_id, last_number) values (:eventId, 0)")
    void openQueue(long eventId);

    /** Locks the queue until the transaction ends. */
    @Query("update event_queue set last_number = last_number where event_id = :eventId")
    void lockQueue(long eventId);

    @Query("select count(*) from registration"
            + " where event_id = :eventId and cancelled_at is null and confirmed_at is not null")
    int confirmed(long eventId);
}
