package it.tappe.province;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProvinceRepository extends GenericRepository<Province, Long> {
    Province save(Province province);

    Province update(Province province);

    Optional<Province> findById(long id);

    List<Province> findByIdIn(Collection<Long> ids);

    @Query("select * from province order by name, valid_from, id")
    List<Province> list();

    /** The province that carries the sigla on the day. */
    @Query("""
            select * from province where sigla = :sigla and valid_from <= :day
              and (valid_to is null or valid_to >= :day) order by valid_from desc, id desc limit 1
            """)
    Optional<Province> findBySigla(String sigla, LocalDate day);

    @Query("select count(*) from province where sigla = :sigla and valid_from = :validFrom and id <> :id")
    long countSame(String sigla, LocalDate validFrom, long id);
}
