package it.tappe.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RegistrationRepository extends GenericRepository<Registration, Long> {
    Registration save(Registration registration);

    Registration update(Registration registration);

    Optional<Registration> findById(long id);

    Optional<Registration> findByEventIdAndActiveEmail(long eventId, String activeEmail);

    @Query("select r.* from registration r join registration_link l on l.registration_id = r.id"
            + " where l.secret_hash = :secretHash")
    Optional<Registration> findBySecretHash(String secretHash);

    /** Locks the event's queue until the transaction ends; everything that changes its places comes through here. */
    @Query("update event_queue set last_number = last_number + :by where event_id = :eventId")
    void advance(long eventId, int by);

    @Query("select last_number from event_queue where event_id = :eventId")
    long lastNumber(long eventId);

    @Query("""
            select e.capacity,
                (select count(*) from registration r
                    where r.event_id = e.id and r.cancelled_at is null and r.confirmed_at is not null) as confirmed,
                (select count(*) from registration r
                    where r.event_id = e.id and r.cancelled_at is null and r.confirmed_at is null) as waiting
            from event e where e.id = :eventId
            """)
    Places places(long eventId);

    @Query("select * from registration where event_id = :eventId and cancelled_at is null and confirmed_at is null"
            + " order by number fetch first :most rows only")
    List<Registration> firstWaiting(long eventId, int most);

    @Query("select count(*) from registration where event_id = :eventId and cancelled_at is null"
            + " and confirmed_at is null and number <= :number")
    int waitingUntil(long eventId, long number);

    @Query("select * from registration where event_id = :eventId and cancelled_at is null order by number")
    List<Registration> standing(long eventId);

    @Query("insert into registration_link (secret_hash, registration_id) values (:secretHash, :registrationId)")
    void addLink(String secretHash, long registrationId);
}
