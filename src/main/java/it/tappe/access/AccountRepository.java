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
    String ROW = """
            select a.id, a.username, a.display_name, a.email, a.role, a.province_id,
                   p.name as province_name, p.sigla as province_sigla,
                   a.active, a.password_hash is null as invited,
                   coalesce((select max(j.id) from journal j where j.account_id = a.id and j.act = 'RESET_ASKED'), 0)
                     > coalesce((select max(j.id) from journal j where j.account_id = a.id and j.act = 'PASSWORD_SET'), 0)
                     as reset_asked
            from account a left join province p on p.id = a.province_id
            """;

    Account save(Account account);

    Account update(Account account);

    Optional<Account> findById(long id);

    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    List<Account> findByIdIn(Collection<Long> ids);

    @Query("select * from account where role = :role and active = true order by display_name, id")
    List<Account> active(Role role);

    @Query("""
            select * from account where province_id = :provinceId and role = :role and active = true
            order by display_name, id
            """)
    List<Account> active(Role role, long provinceId);

    @Query(ROW + "order by a.role, a.display_name, a.id")
    List<AccountRow> list();

    @Query(ROW + "where a.id = :id")
    Optional<AccountRow> row(long id);

    @Query("select id, name, sigla from province order by name, id")
    List<AccountRow.Province> provinces();

    @Query("select count(*) from account where role = 'COORDINATOR' and active = true and password_hash is not null")
    long countCoordinatorsWithPassword();

    @Query("delete from session where account_id = :accountId")
    void endSessions(long accountId);
}
