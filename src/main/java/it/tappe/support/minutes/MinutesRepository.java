package it.tappe.support.minutes;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import it.tappe.support.Outcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MinutesRepository extends GenericRepository<Minutes, Integer> {
    @Query("select id from support_call where id = :callId for update")
    List<Long> lock(long callId);

    @Query("""
            select m.number, m.notes, m.decisions, m.saved_at, a.display_name as saved_by_name
            from call_minutes m join account a on a.id = m.saved_by where m.call_id = :callId order by m.number desc
            """)
    List<Minutes> versions(long callId);

    @Query("""
            insert into call_minutes (call_id, number, notes, decisions, saved_at, saved_by)
            values (:callId, :number, :notes, :decisions, :savedAt, :savedBy)
            """)
    void save(long callId, int number, String notes, String decisions, Instant savedAt, long savedBy);

    @Query("select account_id, name from call_attendee where call_id = :callId order by id")
    List<Attendee> attendees(long callId);

    @Query("delete from call_attendee where call_id = :callId")
    void clearAttendees(long callId);

    @Query("insert into call_attendee (call_id, account_id, name) values (:callId, :accountId, :name)")
    void attend(long callId, @Nullable Long accountId, String name);

    @Query("""
            update support_call set outcome = :outcome, outcome_at = :now, outcome_by = :accountId,
                   claimed_step_id = case when :held then step_id else null end, version = version + 1
            where id = :callId
            """)
    void end(long callId, Outcome outcome, boolean held, Instant now, long accountId);

    @Query("""
            select count(*) from support_call c join support_call mine on mine.id = :callId
            where c.project_work_id = mine.project_work_id and c.claimed_step_id = mine.step_id and c.id <> mine.id
            """)
    long othersStanding(long callId);
}
