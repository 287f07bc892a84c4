package it.tappe.servicemodel.classification;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import it.tappe.servicemodel.Dominance;
import it.tappe.servicemodel.classification.ClassificationRepository.ClassificationRow;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClassificationRepository extends GenericRepository<ClassificationRow, Long> {

    /** What the table keeps of a classification; everybody else reads {@link Classification}. */
    @MappedEntity("classification")
    record ClassificationRow(
            @Id @GeneratedValue long id,
            long projectWorkId,
            long catalogueId,
            int number,
            @Nullable Long stepId,
            Dominance dominance,
            @Nullable String primaryModel,
            @Nullable String secondaryModel,
            @Nullable Maturity maturity,
            @Nullable String reason,
            Instant classifiedAt,
            long classifiedBy) {}

    String NAMED = """
            select c.id, c.project_work_id, c.number, t.position as step, t.title as step_title, c.dominance,
                   c.primary_model, c.secondary_model, m.name as primary_name, c.maturity, c.reason, c.classified_at,
                   a.display_name as classified_by
            from classification c
            join account a on a.id = c.classified_by
            left join step t on t.id = c.step_id
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

    /** The quotes of the newest classifications; a version that is no longer delivered is no longer named. */
    @Query("""
            select c.project_work_id, e.indicator_code, e.quote, e.section, t.title as step_title, s.number
            from classification c
            join evidence e on e.classification_id = c.id
            left join delivery d on d.submission_id = e.submission_id
            left join submission s on s.id = d.submission_id
            left join step t on t.id = s.step_id
            where c.project_work_id in (:projectWorkIds)
            """ + LATEST + "order by c.project_work_id, e.indicator_code, e.position, e.id")
    List<Classifications.Quote> quotes(Collection<Long> projectWorkIds);

    @Query(NAMED + "where c.project_work_id in (:projectWorkIds) order by c.project_work_id, c.number")
    List<Classification> all(Collection<Long> projectWorkIds);

    /** The steps of the path that the project work goes. */
    @Query("""
            select t.id, t.position, t.title
            from project_work w
            join area a on a.id = w.area_id
            join step t on t.programme_id = a.programme_id
            where w.id = :projectWorkId order by t.position
            """)
    List<PathStep> steps(long projectWorkId);

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
