package it.tappe.deliverable.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReviewRepository extends GenericRepository<ReviewRow, Long> {
    ReviewRow save(ReviewRow review);

    @Query("select count(*) from review where submission_id = :submissionId")
    long countOf(long submissionId);

    /** Newest first. */
    @Query("""
            select r.id, r.submission_id, s.number, r.decision, r.general_comment, r.changes_due_on, r.reviewed_at,
                   c.display_name as reviewed_by_name
            from review r join submission s on s.id = r.submission_id join account c on c.id = r.reviewed_by
            where s.project_work_id = :projectWorkId and s.step_id = :stepId order by s.number desc, r.id desc
            """)
    List<Review.NamedRow> list(long projectWorkId, long stepId);

    @Query("insert into review_comment (review_id, submission_id, position, section, text, written_at, written_by)"
            + " values (:reviewId, :submissionId, :position, :section, :text, :now, :accountId)")
    void comment(
            long reviewId, long submissionId, int position, String section, String text, Instant now, long accountId);

    @Query("""
            select m.* from review_comment m join review r on r.id = m.review_id
            join submission s on s.id = r.submission_id
            where s.project_work_id = :projectWorkId and s.step_id = :stepId order by m.review_id, m.position
            """)
    List<ReviewComment> comments(long projectWorkId, long stepId);

    @Query("delete from approval where project_work_id = :projectWorkId and step_id = :stepId")
    void withdrawApproval(long projectWorkId, long stepId);

    @Query("insert into approval (project_work_id, step_id, submission_id)"
            + " values (:projectWorkId, :stepId, :submissionId)")
    void approve(long projectWorkId, long stepId, long submissionId);

    /** Holds back whoever uploads, delivers or reviews for the project work until this transaction ends. */
    @Query("select id from project_work where id = :projectWorkId for update")
    long lock(long projectWorkId);
}
