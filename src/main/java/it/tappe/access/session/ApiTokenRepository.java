package it.tappe.access.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ApiTokenRepository extends GenericRepository<ApiToken, Long> {
    ApiToken save(ApiToken token);

    Optional<ApiToken> findByTokenHash(String tokenHash);

    Optional<ApiToken> findByIdAndAccountId(long id, long accountId);

    @Query("select * from api_token where account_id = :accountId order by id desc")
    List<ApiToken> list(long accountId);

    @Query("update api_token set last_used_at = :now where id = :id")
    void used(long id, Instant now);

    @Query("update api_token set revoked_at = :now where id = :id and revoked_at is null")
    void revoke(long id, Instant now);
}
