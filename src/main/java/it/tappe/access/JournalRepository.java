package it.tappe.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface JournalRepository extends GenericRepository<JournalEntry, Long> {
    JournalEntry save(JournalEntry entry);

    /** Newest first, older than {@code before}; a null filter lets everything through. */
    @Query("""
            select * from journal j
            where j.id < :before
              and (cast(:act as varchar(40)) is null or j.act = :act)
              and (cast(:accountId as bigint) is null or j.account_id = :accountId)
              and (cast(:projectWorkId as bigint) is null or j.project_work_id = :projectWorkId)
              and j.at >= :since and j.at <= :until
            order by j.id desc
            limit :limit
            """)
    List<JournalEntry> find(
            long before,
            @Nullable String act,
            @Nullable Long accountId,
            @Nullable Long projectWorkId,
            Instant since,
            Instant until,
            int limit);

    @Query(
            "select * from journal where subject_type = :subjectType and subject_id = :subjectId order by id desc limit 200")
    List<JournalEntry> of(String subjectType, long subjectId);
}
