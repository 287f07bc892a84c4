package it.tappe.notification.mail;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the mails for people; {@link OutboxMailRepository} changes them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MailRepository extends GenericRepository<OutboxMail, Long> {
    String ROW = "select m.id, m.cause, m.address, m.name, m.subject, m.state, m.attempts, m.created_at,"
            + " m.next_attempt_at, m.sent_at, m.last_error from outbox_mail m ";

    /** How many are in a state. */
    @MappedEntity
    record Count(OutboxMail.State state, long mails) {}

    Optional<OutboxMail> findById(long id);

    /** Newest first, older than {@code before}; a null filter lets everything through, words are in small letters. */
    @Query(ROW + """
            where m.id < :before
              and (cast(:state as varchar(20)) is null or m.state = :state)
              and (cast(:who as varchar(300)) is null
                   or position(:who in lower(m.address)) > 0 or position(:who in lower(m.name)) > 0)
              and (cast(:about as varchar(300)) is null
                   or position(:about in lower(m.cause)) > 0 or position(:about in lower(m.subject)) > 0)
            order by m.id desc limit :limit
            """)
    List<MailRow> find(long before, @Nullable String state, @Nullable String who, @Nullable String about, int limit);

    @Query(ROW + "where m.account_id = :accountId and m.id < :before order by m.id desc limit :limit")
    List<MailRow> own(long accountId, long before, int limit);

    @Query("select state, count(*) as mails from outbox_mail group by state order by state")
    List<Count> counts();
}
