package it.tappe.canvas.outline;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OptionRepository extends GenericRepository<Option, Long> {
    Option save(Option option);

    Option update(Option option);

    @Query("update canvas_option set position = :position where id = :id and position <> :position")
    void place(long id, int position);

    @Query("select * from canvas_option order by item_id, position, id")
    List<Option> list();
}
