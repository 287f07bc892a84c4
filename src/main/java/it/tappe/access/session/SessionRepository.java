package it.tappe.access.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRepository extends GenericRepository<Session, String> {
    Session save(Session session);

    Optional<Session> findByTokenHash(String tokenHash);

    @Query("update session set last_seen_at = :now where token_hash = :tokenHash")
    void seen(String tokenHash, Instant now);

    @Query("delete from session where token_hash = :tokenHash")
    void end(String tokenHash);

    @Query("delete from session where account_id = :accountId")
    void endAll(long accountId);

    @Query("delete from session where expires_at < :now")
    void clear(Instant now);
}
