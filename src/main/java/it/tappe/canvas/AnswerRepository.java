package it.tappe.canvas;

import io.micronaut.data.annotation.MappedEntity;
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
interface AnswerRepository extends GenericRepository<AnswerRow, Long> {

    /** An answer with its step's place and its author's name; its version counts from 1, so that 0 is none. */
    @MappedEntity
    record NamedAnswer(
            long id,
            long projectWorkId,
            int step,
            long itemId,
            String words,
            @Nullable Integer axis,
            @Nullable RiskLevel risk,
            Instant writtenAt,
            String writtenBy,
            long version) {}

    /** That an answer chooses an option. */
    @MappedEntity
    record Choice(long answerId, long optionId) {}

    AnswerRow save(AnswerRow row);

    AnswerRow update(AnswerRow row);

    Optional<AnswerRow> findByProjectWorkIdAndStepIdAndItemId(long projectWorkId, long stepId, long itemId);

    /** All answers of these project works, of every step. */
    @Query("""
            select a.id, a.project_work_id, t.position as step, a.item_id, a.words, a.axis, a.risk, a.written_at,
                   c.display_name as written_by, a.version + 1 as version
            from canvas_answer a
            join step t on t.id = a.step_id
            join account c on c.id = a.written_by
            where a.project_work_id in (:projectWorkIds)
            order by a.project_work_id, t.position, a.item_id
            """)
    List<NamedAnswer> list(Collection<Long> projectWorkIds);

    @Query("""
            select h.answer_id, h.option_id from canvas_choice h join canvas_answer a on a.id = h.answer_id
            where a.project_work_id in (:projectWorkIds) order by h.answer_id, h.option_id
            """)
    List<Choice> choices(Collection<Long> projectWorkIds);

    @Query("select option_id from canvas_choice where answer_id = :answerId order by option_id")
    List<Long> choicesOf(long answerId);

    @Query("delete from canvas_choice where answer_id = :answerId")
    void clearChoices(long answerId);

    @Query("insert into canvas_choice (answer_id, option_id) values (:answerId, :optionId)")
    void choose(long answerId, long optionId);
}
