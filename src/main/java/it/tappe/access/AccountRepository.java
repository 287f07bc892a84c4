package it.tappe.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountRepository extends GenericRepository<Account, Long> {
    Account save(Account account);

    Account update(Account account);

    Optional<Account> findById(long id);

    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    List<Account> findByIdIn(Collection<Long> ids);

    @Query("select * from account where role = :role and active = true order by display_name, id")
    List<Account> active(Role role);

    @Query("select * from account order by role, display_name, id")
    List<Account> list();

    @Query("select count(*) from account where role = 'COORDINATOR' and active = true and password_hash is not null")
    long countCoordinatorsWithPassword();

    @Query("delete from session where account_id = :accountId")
    void endSessions(long accountId);
}
