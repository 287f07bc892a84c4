package it.tappe.servicemodel;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CatalogueRepository extends GenericRepository<CatalogueRow, Long> {
    String LINES = """
            select c.id as catalogue_id, c.area_id, c.name as catalogue_name, c.present_from, c.margin,
                   m.code as model_code, m.name as model_name, m.description,
                   i.code as indicator_code, i.text, i.weight
            from catalogue c
            join service_model m on m.catalogue_id = c.id
            join indicator i on i.service_model_id = m.id
            """;

    CatalogueRow save(CatalogueRow catalogue);

    @Query("insert into service_model (catalogue_id, code, name, description)"
            + " values (:catalogueId, :code, :name, :description)")
    void addModel(long catalogueId, String code, String name, String description);

    @Query("""
            insert into indicator (service_model_id, position, code, text, weight)
            values ((select id from service_model where catalogue_id = :catalogueId and code = :model),
                    :position, :code, :text, :weight)
            """)
    void addIndicator(long catalogueId, String model, int position, String code, String text, int weight);

    boolean existsByAreaIdIsNull();

    @Query(LINES + "order by c.id, m.position, m.code, i.position")
    List<CatalogueLine> list();

    /** The catalogue of the area, or the common one. */
    @Query(LINES + """
                    where c.area_id = :areaId
                       or (c.area_id is null and not exists (select 1 from catalogue o where o.area_id = :areaId))
                    order by m.position, m.code, i.position
                    """)
    List<CatalogueLine> ofArea(long areaId);
}
