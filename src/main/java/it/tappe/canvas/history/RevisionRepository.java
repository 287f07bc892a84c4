package it.tappe.canvas.history;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import it.tappe.canvas.Origin;
import it.tappe.canvas.RiskLevel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RevisionRepository extends GenericRepository<RevisionRow, Long> {

    /** A revision with its author's name. */
    @MappedEntity
    record NamedRevision(
            long id,
            long itemId,
            String words,
            @Nullable Integer axis,
            @Nullable RiskLevel risk,
            Origin.Kind origin,
            @Nullable String originFrom,
            Instant begunAt,
            Instant writtenAt,
            long authorId,
            String author) {}

    /** An option under the name that it had. */
    @MappedEntity
    record Choice(long revisionId, long optionId, String label) {}

    RevisionRow save(RevisionRow row);

    RevisionRow update(RevisionRow row);

    @Query("""
            select * from canvas_revision
            where project_work_id = :projectWorkId and step_id = :stepId and item_id = :itemId
            order by id desc limit 1
            """)
    Optional<RevisionRow> last(long projectWorkId, long stepId, long itemId);

    /** Oldest first. */
    @Query("""
            select r.id, r.item_id, r.words, r.axis, r.risk, r.origin, r.origin_from, r.begun_at, r.written_at,
                   r.written_by as author_id, c.display_name as author
            from canvas_revision r join account c on c.id = r.written_by
            where r.project_work_id = :projectWorkId and r.step_id = :stepId
            order by r.id
            """)
    List<NamedRevision> list(long projectWorkId, long stepId);

    @Query("""
            select h.revision_id, h.option_id, h.label
            from canvas_revision_choice h join canvas_revision r on r.id = h.revision_id
            where r.project_work_id = :projectWorkId and r.step_id = :stepId
            order by h.revision_id, h.option_id
            """)
    List<Choice> choices(long projectWorkId, long stepId);

    @Query("delete from canvas_revision_choice where revision_id = :revisionId")
    void clearChoices(long revisionId);

    @Query("insert into canvas_revision_choice (revision_id, option_id, label) values (:revisionId, :optionId, :label)")
    void choose(long revisionId, long optionId, String label);
}
