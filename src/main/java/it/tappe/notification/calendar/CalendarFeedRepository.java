package it.tappe.notification.calendar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CalendarFeedRepository extends GenericRepository<CalendarFeed, Long> {
    CalendarFeed save(CalendarFeed feed);

    Optional<CalendarFeed> findBySecretHash(String secretHash);

    Optional<CalendarFeed> findByAccountId(long accountId);

    Optional<CalendarFeed> findByProgrammeId(long programmeId);

    @Query("""
            update calendar_feed set secret_hash = :secretHash, created_at = :now, last_fetched_at = null
            where id = :id
            """)
    void renew(long id, String secretHash, Instant now);

    @Query("delete from calendar_feed where id = :id")
    void delete(long id);

    @Query("update calendar_feed set last_fetched_at = :now where id = :id")
    void fetched(long id, Instant now);

    /** Of two that find the same change at once, one counts. */
    @Query("""
            update calendar_feed set content_hash = :contentHash, revision = :revision, changed_at = :now
            where id = :id and revision < :revision
            """)
    void changed(long id, String contentHash, int revision, Instant now);
}
