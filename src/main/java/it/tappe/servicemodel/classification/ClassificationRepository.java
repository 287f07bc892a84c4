package it.tappe.servicemodel.classification;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClassificationRepository extends GenericRepository<ClassificationRow, Long> {
    String NAMED = """
            select c.id, c.project_work_id, c.number, c.dominance, c.primary_model, c.secondary_model,
                   m.name as primary_name, c.reason, c.classified_at, a.display_name as classified_by
            from classification c
            join account a on a.id = c.classified_by
            left join service_model m on m.catalogue_id = c.catalogue_id and m.code = c.primary_model
            """;

    String LATEST = """
             and c.number = (select max(n.number) from classification n where n.project_work_id = c.project_work_id)
            """;

    ClassificationRow save(ClassificationRow row);

    /** Lets nobody else classify the same project work until this transaction ends. */
    @Query("select id from project_work where id = :projectWorkId for update")
    long lock(long projectWorkId);

    @Query(NAMED + "where c.project_work_id = :projectWorkId" + LATEST)
    Optional<Classification> latest(long projectWorkId);

    @Query(NAMED + "where c.project_work_id in (:projectWorkIds)" + LATEST + "order by c.project_work_id")
    List<Classification> latest(Collection<Long> projectWorkIds);

    @Query(NAMED + "where c.project_work_id = :projectWorkId order by c.number")
    List<Classification> all(long projectWorkId);

    /** The delivered versions of the project work's deliverables. */
    @Query("""
            select s.id as submission_id, t.position as step, t.title as step_title, s.number, d.delivered_at
            from submission s
            join delivery d on d.submission_id = s.id
            join step t on t.id = s.step_id
            where s.project_work_id = :projectWorkId order by t.position, s.number
            """)
    List<QuotedVersion> versions(long projectWorkId);
}
