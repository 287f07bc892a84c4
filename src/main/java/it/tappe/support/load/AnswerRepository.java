package it.tappe.support.load;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AnswerRepository extends GenericRepository<Answer, Long> {
    @Query("""
            select r.id, s.project_work_id, d.delivered_at, r.reviewed_at, r.reviewed_by
            from review r join submission s on s.id = r.submission_id join delivery d on d.submission_id = s.id
            where r.reviewed_at is not null order by r.id
            """)
    List<Answer> list();
}
