package it.tappe.report.setting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SettingRepository extends GenericRepository<Setting, Long> {
    Setting save(Setting setting);

    Setting update(Setting setting);

    Optional<Setting> findById(long id);

    List<Setting> findByIdIn(Collection<Long> ids);

    @Query("select * from report_setting where account_id = :accountId order by name, id")
    List<Setting> list(long accountId);

    @Query("select count(*) from report_setting where account_id = :accountId and name = :name and id <> :id")
    long countSame(long accountId, String name, long id);

    @Query("select count(*) from report_schedule where setting_id = :id")
    long countSchedules(long id);

    @Query("delete from report_setting where id = :id")
    void remove(long id);
}
