package it.tappe.idempotency;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface IdempotentCallRepository extends GenericRepository<IdempotentCall, String> {

    @Query("select * from idempotent_call where account_id = :accountId and call_key = :key")
    Optional<IdempotentCall> find(long accountId, String key);

    @Query("insert into idempotent_call (account_id, call_key, route, called_at)"
            + " values (:accountId, :key, :route, :now)")
    void begin(long accountId, String key, String route, Instant now);

    @Query(
            "update idempotent_call set status = :status, body = :body where account_id = :accountId and call_key = :key")
    void end(long accountId, String key, int status, @Nullable String body);

    @Query("delete from idempotent_call where account_id = :accountId and call_key = :key")
    void forget(long accountId, String key);

    @Query("delete from idempotent_call where called_at < :before")
    void forgetBefore(Instant before);
}
