package it.tappe.servicemodel.editing;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EditingRepository extends GenericRepository<EditedRow, Long> {
    EditedRow save(EditedRow row);

    EditedRow update(EditedRow row);

    @Query("delete from catalogue where id = :id")
    void remove(long id);

    @Query("select * from catalogue order by id")
    List<EditedRow> list();

    @Query("insert into service_model (catalogue_id, position, code, name, description)"
            + " values (:catalogueId, :position, :code, :name, :description)")
    void addModel(long catalogueId, int position, String code, String name, String description);

    @Query("""
            insert into indicator (service_model_id, position, code, text, weight)
            values ((select id from service_model where catalogue_id = :catalogueId and code = :model),
                    :position, :code, :text, :weight)
            """)
    void addIndicator(long catalogueId, String model, int position, String code, String text, int weight);

    @Query("""
            delete from indicator where exists (select 1 from service_model m
                where m.id = indicator.service_model_id and m.catalogue_id = :catalogueId)
            """)
    void clearIndicators(long catalogueId);

    @Query("delete from service_model where catalogue_id = :catalogueId")
    void clearModels(long catalogueId);

    /** Catalogues on which a classification or an independent rating rests. */
    @Query("""
            select c.id from catalogue c
            where exists (select 1 from classification k where k.catalogue_id = c.id)
               or exists (select 1 from independent_rating r where r.catalogue_id = c.id)
            order by c.id
            """)
    List<Long> inUse();

    /** Codes by which something has been rated or decided. */
    @Query("""
            select c.catalogue_id, r.indicator_code as code
            from classification c join rating r on r.classification_id = c.id
            union select r.catalogue_id, l.indicator_code
            from independent_rating r join independent_level l on l.independent_rating_id = r.id
            where l.rating is not null
            union select catalogue_id, primary_model from classification where primary_model is not null
            union select catalogue_id, secondary_model from classification where secondary_model is not null
            order by 1, 2
            """)
    List<UsedCode> usedCodes();

    /** The ratings of the newest classification of every project work in these areas. */
    @Query("""
            select c.project_work_id, r.indicator_code as code, r.rating
            from classification c
            join project_work p on p.id = c.project_work_id
            join rating r on r.classification_id = c.id
            where p.area_id in (:areaIds)
              and c.number = (select max(n.number) from classification n where n.project_work_id = c.project_work_id)
            order by c.project_work_id, r.id
            """)
    List<NewestRating> newestRatings(Collection<Long> areaIds);

    /** A code that is fixed. */
    @MappedEntity
    record UsedCode(long catalogueId, String code) {}

    /** One rating of a project work's newest classification. */
    @MappedEntity
    record NewestRating(long projectWorkId, String code, int rating) {}
}
