package it.tappe.report.presentation.arrangement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SlideTextRepository extends GenericRepository<SlideText, Long> {
    List<SlideText> saveAll(List<SlideText> texts);

    @Query("""
            select t.* from slide_text t join arranged_slide s on s.id = t.slide_id
            where s.deck_id = :deckId order by t.id
            """)
    List<SlideText> of(long deckId);

    @Query("delete from slide_text where slide_id = :slideId")
    void deleteOf(long slideId);

    @Query("""
            delete from slide_text where exists (
                select 1 from arranged_slide s where s.id = slide_text.slide_id and s.deck_id = :deckId)
            """)
    void deleteAll(long deckId);
}
