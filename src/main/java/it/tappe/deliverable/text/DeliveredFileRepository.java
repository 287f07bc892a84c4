package it.tappe.deliverable.text;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import it.tappe.deliverable.text.DeliveredFileRepository.DeliveredFile;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeliveredFileRepository extends GenericRepository<DeliveredFile, Long> {

    /** A delivered version with the name and the fingerprint of its file. */
    @MappedEntity
    record DeliveredFile(
            long submissionId,
            int step,
            String stepTitle,
            int number,
            Instant deliveredAt,
            String fileName,
            String sha256) {}

    String FILES = """
            select s.id as submission_id, t.position as step, t.title as step_title, s.number, d.delivered_at,
                   s.file_name, s.sha256
            from submission s
            join delivery d on d.submission_id = s.id
            join step t on t.id = s.step_id
            where s.project_work_id = :projectWorkId
            """;

    /** The latest delivered version of each step, by step. */
    @Query(FILES + """
              and not exists (select 1 from submission n join delivery nd on nd.submission_id = n.id
                  where n.project_work_id = s.project_work_id and n.step_id = s.step_id and n.number > s.number)
            order by t.position
            """)
    List<DeliveredFile> latest(long projectWorkId);

    /** Those of these submissions that are delivered versions of the project work. */
    @Query(FILES + "and s.id in (:submissionIds) order by t.position, s.number")
    List<DeliveredFile> of(long projectWorkId, Collection<Long> submissionIds);
}
