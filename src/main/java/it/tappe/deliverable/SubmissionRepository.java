package it.tappe.deliverable;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SubmissionRepository extends GenericRepository<Submission, Long> {
    String VERSION = """
            select s.id, s.step_id, s.number, s.file_name, s.content_type, s.size, s.sha256, s.uploaded_at, s.words,
                   u.display_name as uploaded_by_name, d.delivered_at, c.display_name as delivered_by_name
            from submission s
            join account u on u.id = s.uploaded_by
            left join delivery d on d.submission_id = s.id
            left join account c on c.id = d.delivered_by
            where s.project_work_id = :projectWorkId
            """;

    Submission save(Submission submission);

    /** Of all steps, newest first. */
    @Query(VERSION + "order by s.step_id, s.number desc")
    List<Version> versions(long projectWorkId);

    @Query(VERSION + "and s.step_id = :stepId and s.number = :number")
    Optional<Version> version(long projectWorkId, long stepId, int number);

    @Query("insert into delivery (submission_id, delivered_at, delivered_by) values (:id, :now, :accountId)")
    void deliver(long id, Instant now, long accountId);

    @Query(
            "insert into receipt (code, submission_id, delivered_at, delivered_by) values (:code, :id, :now, :accountId)")
    void receipt(String code, long id, Instant now, long accountId);

    @Query("delete from delivery where submission_id = :id")
    void takeBack(long id);

    @Query("update receipt set taken_back_at = :now, taken_back_by = :accountId"
            + " where submission_id = :id and taken_back_at is null")
    void stampReceipt(long id, Instant now, long accountId);

    /** Holds back a second upload or delivery for the project work until this transaction ends. */
    @Query("select id from project_work where id = :projectWorkId for update")
    long lock(long projectWorkId);
}
