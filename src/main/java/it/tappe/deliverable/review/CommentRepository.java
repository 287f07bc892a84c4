package it.tappe.deliverable.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CommentRepository extends GenericRepository<ReviewComment, Long> {
    String POINT = """
            select c.id, s.project_work_id, s.number, c.section, c.quote, c.text, c.written_at,
                   w.display_name as written_by_name, c.review_id is null as advice, c.taken_up_at,
                   t.display_name as taken_up_by_name
            from review_comment c join submission s on s.id = c.submission_id join account w on w.id = c.written_by
            left join account t on t.id = c.taken_up_by
            where not exists (select 1 from review r where r.id = c.review_id and r.reviewed_at is null)
            """;

    ReviewComment save(ReviewComment comment);

    Iterable<ReviewComment> saveAll(Iterable<ReviewComment> comments);

    List<ReviewComment> findByReviewIdOrderByPosition(Long reviewId);

    @Query("delete from review_comment where review_id = :reviewId")
    void clear(long reviewId);

    /** Of all reviews of a deliverable, drafts included. */
    @Query("""
            select c.* from review_comment c join submission s on s.id = c.submission_id
            where s.project_work_id = :projectWorkId and s.step_id = :stepId and c.review_id is not null
            order by c.review_id, c.position
            """)
    List<ReviewComment> ofReviews(long projectWorkId, long stepId);

    /** Comments of released reviews and advice, oldest version first. */
    @Query(
            POINT
                    + "and s.project_work_id = :projectWorkId and s.step_id = :stepId order by s.number, c.review_id, c.position, c.id")
    List<Point.Row> points(long projectWorkId, long stepId);

    @Query(POINT + "and c.id = :id and s.project_work_id = :projectWorkId and s.step_id = :stepId")
    Optional<Point.Row> point(long projectWorkId, long stepId, long id);

    @Query("""
            select y.id, y.comment_id, y.text, y.replied_at, a.display_name as replied_by_name
            from comment_reply y join account a on a.id = y.replied_by
            join review_comment c on c.id = y.comment_id join submission s on s.id = c.submission_id
            where s.project_work_id = :projectWorkId and s.step_id = :stepId order by y.id
            """)
    List<Point.Reply> replies(long projectWorkId, long stepId);

    @Query("insert into comment_reply (comment_id, text, replied_at, replied_by)"
            + " values (:commentId, :text, :now, :accountId)")
    void reply(long commentId, String text, Instant now, long accountId);

    @Query("update review_comment set taken_up_at = :now, taken_up_by = :accountId where id = :id")
    void takeUp(long id, Instant now, long accountId);

    @Query("update review_comment set taken_up_at = null, taken_up_by = null where id = :id")
    void open(long id);
}
