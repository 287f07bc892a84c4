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

    /** Moving slides is no change of what they say: their versions stay. One batch. */
    @Query("update arranged_slide set place = :place where id = :id")
    void place(List<SlideChoice> choices);

    @Query("update arranged_slide set seen = true where deck_id = :deckId and seen = false")
    void see(long deckId);

    @Query("delete from arranged_slide where deck_id = :deckId")
    void deleteAll(long deckId);
}
