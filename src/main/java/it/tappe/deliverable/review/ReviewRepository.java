package it.tappe.deliverable.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReviewRepository extends GenericRepository<ReviewRow, Long> {
    ReviewRow save(ReviewRow review);

    ReviewRow update(ReviewRow review);

    void delete(ReviewRow review);

    Optional<ReviewRow> findBySubmissionId(long submissionId);

    @Query("select display_name from account where id = :accountId")
    String nameOf(long accountId);

    /** Released ones, newest first. */
    @Query("""
            select r.id, r.submission_id, s.number, r.decision, r.general_comment, r.changes_due_on, r.reviewed_at,
                   c.display_name as reviewed_by_name, r.annotated_name, r.annotated_type, r.annotated_size,
                   r.annotated_sha256
            from review r join submission s on s.id = r.submission_id join account c on c.id = r.reviewed_by
            where s.project_work_id = :projectWorkId and s.step_id = :stepId and r.reviewed_at is not null
            order by s.number desc, r.id desc
            """)
    List<Review.NamedRow> released(long projectWorkId, long stepId);

    /** Names of those who read a decision: the team, the tutor province. */
    @Query("""
            select a.display_name from account a where a.active and a.role in ('TEAM', 'TUTOR_PROVINCE')
              and exists (select 1 from visible_project_work v
                          where v.account_id = a.id and v.project_work_id = :projectWorkId)
            order by a.role, a.display_name, a.id
            """)
    List<String> readers(long projectWorkId);

    @Query("delete from approval where project_work_id = :projectWorkId and step_id = :stepId")
    void withdrawApproval(long projectWorkId, long stepId);

    @Query("insert into approval (project_work_id, step_id, submission_id)"
            + " values (:projectWorkId, :stepId, :submissionId)")
    void approve(long projectWorkId, long stepId, long submissionId);

    @Query("""
            select s.number from approval a join submission s on s.id = a.submission_id
            where a.project_work_id = :projectWorkId and a.step_id = :stepId
            """)
    Optional<Integer> approvedNumber(long projectWorkId, long stepId);

    /** Holds back whoever uploads, delivers or reviews for the project work until this transaction ends. */
    @Query("select id from project_work where id = :projectWorkId for update")
    long lock(long projectWorkId);
}
