package it.tappe.webinar.agenda;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AgendaItemRepository extends GenericRepository<AgendaItem, Long> {
    AgendaItem save(AgendaItem item);

    @Query("delete from agenda_item where webinar_id = :webinarId")
    void clear(long webinarId);

    @Query("select * from agenda_item where webinar_id = :webinarId order by position")
    List<AgendaItem> list(long webinarId);

    /** Of all webinars of the same programme as one of them. */
    @Query("""
            select i.* from agenda_item i join webinar w on w.id = i.webinar_id
            where w.programme_id = :programmeId order by i.webinar_id, i.position
            """)
    List<AgendaItem> ofProgramme(long programmeId);
}
