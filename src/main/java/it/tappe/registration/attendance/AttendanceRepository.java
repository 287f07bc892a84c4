package it.tappe.registration.attendance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import it.tappe.registration.event.EventSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AttendanceRepository extends GenericRepository<Presence, Long> {
    String EXPECTED = "select r.id, r.number, r.name, f.audience from registration r"
            + " join registration_form f on f.id = r.form_id"
            + " where r.event_id = :eventId and r.cancelled_at is null and r.confirmed_at is not null ";

    @Query(EXPECTED + "order by lower(r.name), r.number")
    List<Expected> expected(long eventId);

    @Query(EXPECTED + "and r.id = :id")
    Optional<Expected> expected(long eventId, long id);

    @Query("select a.registration_id, a.session_id from attendance a join event_session s on s.id = a.session_id"
            + " where s.event_id = :eventId order by a.registration_id, a.session_id")
    List<Presence> presences(long eventId);

    @Query("insert into attendance (registration_id, session_id, noted_at, noted_by)"
            + " values (:registrationId, :sessionId, :now, :accountId) on conflict do nothing")
    int note(long registrationId, long sessionId, Instant now, long accountId);

    @Query("delete from attendance where registration_id = :registrationId and session_id = :sessionId")
    int withdraw(long registrationId, long sessionId);

    @Query("select s.* from event_session s join attendance a on a.session_id = s.id"
            + " where a.registration_id = :registrationId order by s.starts_at, s.id")
    List<EventSession> attended(long registrationId);
}
