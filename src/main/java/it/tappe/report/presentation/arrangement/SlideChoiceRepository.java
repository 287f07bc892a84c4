package it.tappe.report.presentation.arrangement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SlideChoiceRepository extends GenericRepository<SlideChoice, Long> {
    SlideChoice save(SlideChoice choice);

    List<SlideChoice> saveAll(List<SlideChoice> choices);

    SlideChoice update(SlideChoice choice);

    void delete(SlideChoice choice);

    @Query("select * from arranged_slide where deck_id = :deckId order by id")
    List<SlideChoice> of(long deckId);

    /** Moving a slide is no change of what it says: its version stays. */
    @Query("update arranged_slide set place = :place where deck_id = :deckId and slide_key = :key")
    void place(long deckId, String key, int place);

    @Query("update arranged_slide set seen = true where id = :id")
    void see(long id);

    @Query("delete from arranged_slide where deck_id = :deckId")
    void deleteAll(long deckId);
}
