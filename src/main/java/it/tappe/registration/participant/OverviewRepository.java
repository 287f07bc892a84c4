package it.tappe.registration.participant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OverviewRepository extends GenericRepository<EventOverview, Long> {

    /** Those that begin last come first. */
    @Query("""
            select e.id, e.title, e.capacity,
                (select min(s.starts_at) from event_session s where s.event_id = e.id) as starts_at,
                (select max(s.ends_at) from event_session s where s.event_id = e.id) as ends_at,
                (select count(*) from registration r
                    where r.event_id = e.id and r.cancelled_at is null and r.confirmed_at is not null) as confirmed,
                (select count(*) from registration r
                    where r.event_id = e.id and r.cancelled_at is null and r.confirmed_at is null) as waiting
            from event e order by 4 desc, e.id desc
            """)
    List<EventOverview> list();

    @Query("""
            select f.id as form_id, f.audience,
                (select count(*) from registration r
                    where r.form_id = f.id and r.cancelled_at is null and r.confirmed_at is not null) as confirmed,
                (select count(*) from registration r
                    where r.form_id = f.id and r.cancelled_at is null and r.confirmed_at is null) as waiting,
                (select count(*) from registration r
                    where r.form_id = f.id and r.cancelled_at is not null) as cancelled
            from registration_form f where f.event_id = :eventId order by f.id
            """)
    List<FormPlaces> forms(long eventId);
}
