package it.tappe.canvas.outline;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MergeRepository extends GenericRepository<Merge, Long> {

    @Query(
            "insert into canvas_merge (option_id, into_id, merged_at, merged_by) values (:option, :into, :now, :account)")
    void add(long option, long into, Instant now, long account);

    @Query("""
            update canvas_merge set undone_at = :now, undone_by = :account
            where option_id = :option and undone_at is null
            """)
    void undo(long option, Instant now, long account);

    /** Newest first. */
    @Query("""
            select m.id, m.option_id, o.label, m.into_id, i.label as into_label, m.merged_at, c.display_name as merged_by,
                   m.undone_at, u.display_name as undone_by
            from canvas_merge m
            join canvas_option o on o.id = m.option_id
            join canvas_option i on i.id = m.into_id
            join account c on c.id = m.merged_by
            left join account u on u.id = m.undone_by
            where o.item_id = :itemId
            order by m.id desc
            """)
    List<Merge> list(long itemId);
}
