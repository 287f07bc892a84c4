package it.tappe.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OneTimeLinkRepository extends GenericRepository<OneTimeLink, Long> {
    OneTimeLink save(OneTimeLink link);

    Optional<OneTimeLink> findByTokenHash(String tokenHash);

    /** How many of the account's links can be used and end later than this. */
    @Query("select count(*) from one_time_link where account_id = :accountId and used_at is null"
            + " and expires_at > :moment")
    long usableAfter(long accountId, Instant moment);

    /** Rows changed: 0 when another request has used the link in the meantime. */
    @Query("update one_time_link set used_at = :now where id = :id and used_at is null")
    long use(long id, Instant now);

    /** A new link ends the older ones of the same account. */
    @Query("update one_time_link set used_at = :now where account_id = :accountId and used_at is null")
    void endAll(long accountId, Instant now);
}
