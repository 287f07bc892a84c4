package it.tappe.notification.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every change of a mail's state is conditional: of several nodes one wins. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutboxMailRepository extends GenericRepository<OutboxMail, Long> {
    String FORGET = ", html = case when secret then :forgotten else html end"
            + ", text = case when secret then :forgotten else text end ";

    /** Puts a mail in, unless the address has had one for this cause. */
    @Query("""
            insert into outbox_mail (cause, address, name, account_id, subject, html, text, calendar, calendar_method,
                file_name, file_type, file_sha256, secret, state, attempts, failures, created_at, asked_at, next_attempt_at)
            values (:cause, :address, :name, :accountId, :subject, :html, :text, :calendar, :calendarMethod,
                :fileName, :fileType, :fileSha256, :secret, 'WAITING', 0, 0, :now, :now, :now)
            on conflict do nothing
            """)
    void put(
            String cause,
            String address,
            String name,
            @Nullable Long accountId,
            String subject,
            String html,
            String text,
            @Nullable String calendar,
            @Nullable String calendarMethod,
            @Nullable String fileName,
            @Nullable String fileType,
            @Nullable String fileSha256,
            boolean secret,
            Instant now);

    Optional<OutboxMail> findById(long id);

    @Query("select id from outbox_mail where state = 'WAITING' and next_attempt_at <= :now"
            + " order by next_attempt_at, id limit :limit")
    List<Long> due(Instant now, int limit);

    /** Rows changed: 0 when somebody else has it. */
    @Query("update outbox_mail set state = 'SENDING', attempts = attempts + 1, claimed_at = :now"
            + " where id = :id and state = 'WAITING' and next_attempt_at <= :now")
    int claim(long id, Instant now);

    /** Only of the attempt that it tells of. */
    @Query("update outbox_mail set state = 'SENT', sent_at = :now, last_error = null" + FORGET
            + "where id = :id and attempts = :attempts and state in ('SENDING', 'UNCERTAIN')")
    int sent(long id, int attempts, Instant now, String forgotten);

    @Query("update outbox_mail set state = 'WAITING', failures = failures + 1, next_attempt_at = :nextAttemptAt,"
            + " last_error = :error where id = :id and attempts = :attempts and state = 'SENDING'")
    int postpone(long id, int attempts, Instant nextAttemptAt, String error);

    /** No longer sent by itself: given up, or uncertain. */
    @Query("update outbox_mail set state = :state, failures = failures + 1, last_error = :error" + FORGET
            + "where id = :id and attempts = :attempts and state = 'SENDING'")
    int end(long id, int attempts, OutboxMail.State state, String error, String forgotten);

    /** Those whose sender has died. */
    @Query("update outbox_mail set state = 'UNCERTAIN', last_error = :error" + FORGET
            + "where state = 'SENDING' and claimed_at < :before")
    int orphaned(Instant before, String error, String forgotten);

    @Query("update outbox_mail set state = 'GIVEN_UP', last_error = coalesce(last_error, :error)" + FORGET
            + "where state = 'WAITING' and asked_at < :before")
    int expire(Instant before, String error, String forgotten);

    /** Why those that are due are not sent; no attempt of theirs. */
    @Query("update outbox_mail set last_error = :error where state = 'WAITING' and next_attempt_at <= :now")
    int explain(Instant now, String error);

    @Query("update outbox_mail set state = 'WAITING', failures = 0, asked_at = :now, next_attempt_at = :now"
            + " where id = :id and state in ('UNCERTAIN', 'GIVEN_UP') and secret = false")
    int repeat(long id, Instant now);
}
