package it.tappe.registration.form;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FormRepository extends GenericRepository<RegistrationForm, Long> {
    RegistrationForm save(RegistrationForm form);

    RegistrationForm update(RegistrationForm form);

    Optional<RegistrationForm> findByPublicCode(String publicCode);

    @Query("select * from registration_form where id = :id and event_id = :eventId")
    Optional<RegistrationForm> find(long eventId, long id);

    @Query("select * from registration_form where event_id = :eventId order by id")
    List<RegistrationForm> list(long eventId);
}
