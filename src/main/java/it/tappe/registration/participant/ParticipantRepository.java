package it.tappe.registration.participant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import it.tappe.registration.Answer;
import it.tappe.registration.Registration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ParticipantRepository extends GenericRepository<Registration, Long> {
    String STATE = "case when r.cancelled_at is not null then 'CANCELLED' when r.confirmed_at is null then 'WAITING'"
            + " else 'CONFIRMED' end";
    String LINE = "select r.id, r.number, r.name, r.email, f.audience, " + STATE + " as state, r.registered_at,"
            + " r.anonymised_at, (select count(*) from attendance a where a.registration_id = r.id) as presences"
            + " from registration r join registration_form f on f.id = r.form_id ";

    Registration update(Registration registration);

    @Query("select * from registration where event_id = :eventId and id = :id")
    Optional<Registration> find(long eventId, long id);

    /** In the order of arrival, after the number; a null filter lets everything through. */
    @Query(LINE + "where r.event_id = :eventId and r.number > :after"
            + " and (cast(:formId as bigint) is null or r.form_id = :formId)"
            + " and (cast(:state as varchar(20)) is null or " + STATE + " = :state)"
            + " and (cast(:text as varchar(400)) is null or lower(r.name) like :text or lower(r.email) like :text)"
            + " order by r.number limit :most")
    List<Participant> list(
            long eventId, long after, @Nullable Long formId, @Nullable String state, @Nullable String text, int most);

    @Query(LINE + "where r.event_id = :eventId and r.id = :id")
    Optional<Participant> line(long eventId, long id);

    @Query("select a.* from registration_answer a join registration r on r.id = a.registration_id"
            + " where r.event_id = :eventId order by r.number, a.position")
    List<Answer> answers(long eventId);

    @Query("select * from registration_answer where registration_id = :registrationId order by position")
    List<Answer> answersOf(long registrationId);

    @Query("delete from registration_answer where registration_id = :registrationId")
    void forgetAnswers(long registrationId);

    @Query("delete from registration_link where registration_id = :registrationId")
    void forgetLinks(long registrationId);

    @Query("select * from registration where event_id = :eventId and anonymised_at is null order by number")
    List<Registration> named(long eventId);

    @Query("select s.title from attendance a join event_session s on s.id = a.session_id"
            + " where a.registration_id = :registrationId order by s.starts_at, s.id")
    List<String> presences(long registrationId);
}
