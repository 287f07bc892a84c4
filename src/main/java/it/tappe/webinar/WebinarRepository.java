package it.tappe.webinar;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WebinarRepository extends GenericRepository<WebinarRow, Long> {
    WebinarRow save(WebinarRow webinar);

    WebinarRow update(WebinarRow webinar);

    Optional<WebinarRow> findById(long id);

    @Query("select * from webinar where programme_id = :programmeId order by starts_at, position, id")
    List<WebinarRow> list(long programmeId);

    @Query("""
            select l.webinar_id, l.area_id from webinar_area l join webinar w on w.id = l.webinar_id
            where w.programme_id = :programmeId order by l.webinar_id, l.area_id
            """)
    List<AreaLink> areas(long programmeId);

    @Query("""
            select m.webinar_id, m.title, m.link from webinar_material m join webinar w on w.id = m.webinar_id
            where w.programme_id = :programmeId order by m.webinar_id, m.position
            """)
    List<MaterialLink> materials(long programmeId);

    @Query("select area_id from webinar_area where webinar_id = :webinarId order by area_id")
    List<Long> areasOf(long webinarId);

    @Query("select webinar_id, title, link from webinar_material where webinar_id = :webinarId order by position")
    List<MaterialLink> materialsOf(long webinarId);

    @Query("insert into webinar_area (webinar_id, area_id) values (:webinarId, :areaId)")
    void addArea(long webinarId, long areaId);

    @Query("insert into webinar_material (webinar_id, position, title, link)"
            + " values (:webinarId, :position, :title, :link)")
    void addMaterial(long webinarId, int position, String title, String link);

    @Query("delete from webinar_area where webinar_id = :webinarId")
    void clearAreas(long webinarId);

    @Query("delete from webinar_material where webinar_id = :webinarId")
    void clearMaterials(long webinarId);

    /** Areas in which somebody sees project works. */
    @Query("""
            select distinct pw.area_id from visible_project_work v join project_work pw on pw.id = v.project_work_id
            where v.account_id = :accountId order by pw.area_id
            """)
    List<Long> areasSeenBy(long accountId);

    /** An area of a webinar. */
    @MappedEntity
    record AreaLink(long webinarId, long areaId) {}

    /** A material of a webinar. */
    @MappedEntity
    record MaterialLink(long webinarId, String title, String link) {
        Material material() {
            return new Material(title, link);
        }
    }
}
