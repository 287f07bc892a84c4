package it.tappe.canvas.outline;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ItemRepository extends GenericRepository<ItemRow, Long> {
    ItemRow save(ItemRow item);

    @Query("select * from canvas_item order by position")
    List<ItemRow> list();
}
