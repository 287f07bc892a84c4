package it.tappe.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AnswerRepository extends GenericRepository<Answer, Long> {
    void saveAll(Iterable<Answer> answers);

    @Query("select * from registration_answer where registration_id = :registrationId order by position")
    List<Answer> list(long registrationId);
}
