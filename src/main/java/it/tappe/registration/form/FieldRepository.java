package it.tappe.registration.form;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FieldRepository extends GenericRepository<FormField, Long> {
    FormField save(FormField field);

    FormField update(FormField field);

    @Query("select * from form_field where form_id = :formId order by position, id")
    List<FormField> list(long formId);

    @Query("select f.* from form_field f join registration_form r on r.id = f.form_id where r.event_id = :eventId"
            + " order by f.form_id, f.position, f.id")
    List<FormField> ofEvent(long eventId);

    @Query("delete from form_field where id = :id")
    void remove(long id);
}
