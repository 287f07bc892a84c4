package it.tappe.support.slot;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SlotRepository extends GenericRepository<SlotRow, Long> {
    String NAMED = """
            select s.id, s.tutor_id, t.display_name as tutor_name, s.starts_at, s.minutes, s.place, s.link, s.note,
                   s.withdrawn_at, c.id as call_id, p.name as call_province
            from slot s
            join account t on t.id = s.tutor_id
            left join support_call c on c.slot_id = s.id and c.cancelled_at is null
            left join project_work w on w.id = c.project_work_id
            left join province p on p.id = w.province_id
            """;

    SlotRow save(SlotRow row);

    @Query(NAMED + "where s.id = :id")
    Optional<Slot> find(long id);

    @Query(NAMED + """
                    where s.withdrawn_at is null and s.starts_at >= :since
                      and (cast(:tutorId as bigint) is null or s.tutor_id = :tutorId)
                    order by s.starts_at, s.id
                    """)
    List<Slot> list(Instant since, @Nullable Long tutorId);

    @Query(NAMED + """
                    where s.withdrawn_at is null and c.id is null and s.starts_at > :now and s.tutor_id in (:tutorIds)
                    order by s.starts_at, s.id
                    """)
    List<Slot> free(Instant now, Collection<Long> tutorIds);

    @Query("update slot set withdrawn_at = :now, withdrawn_by = :accountId where id = :id and withdrawn_at is null")
    void withdraw(long id, Instant now, long accountId);
}
