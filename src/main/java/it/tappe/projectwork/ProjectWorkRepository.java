package it.tappe.projectwork;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import it.tappe.projectwork.ProjectWork.Tutor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProjectWorkRepository extends GenericRepository<ProjectWorkRow, Long> {
    String NAMED = """
            select pw.id, pw.title, pw.area_id, a.position as area_position, a.name as area_name,
                   pw.province_id, p.name as province_name, p.sigla,
                   pw.tutor_province_id, tp.name as tutor_province_name, pw.version
            from project_work pw
            join area a on a.id = pw.area_id
            join province p on p.id = pw.province_id
            left join province tp on tp.id = pw.tutor_province_id
            """;

    ProjectWorkRow save(ProjectWorkRow row);

    ProjectWorkRow update(ProjectWorkRow row);

    @Query(NAMED + """
                    where pw.id = :id and exists (select 1 from visible_project_work v
                        where v.account_id = :accountId and v.project_work_id = pw.id)
                    """)
    Optional<NamedRow> findVisible(long accountId, long id);

    @Query(NAMED + """
                    where exists (select 1 from visible_project_work v
                        where v.account_id = :accountId and v.project_work_id = pw.id)
                    order by p.name, a.position, pw.id
                    """)
    List<NamedRow> listVisible(long accountId);

    @Query(NAMED + "where pw.id in (:ids) order by p.name, a.position, pw.id")
    List<NamedRow> named(Collection<Long> ids);

    @Query(NAMED + "where a.programme_id = :programmeId order by p.name, a.position, pw.id")
    List<NamedRow> ofProgramme(long programmeId);

    @Query(NAMED + "order by p.name, a.position, pw.id")
    List<NamedRow> listAll();

    @Query("select * from project_work where area_id = :areaId and province_id = :provinceId")
    Optional<ProjectWorkRow> findByAreaIdAndProvinceId(long areaId, long provinceId);

    @Query("""
            select s.project_work_id, s.account_id, c.display_name
            from assignment s join account c on c.id = s.account_id
            where s.project_work_id in (:ids) order by s.project_work_id, c.display_name, s.id
            """)
    List<Tutor> tutors(Collection<Long> ids);

    @Query("delete from assignment where project_work_id = :projectWorkId")
    void clearTutors(long projectWorkId);

    @Query("delete from assignment where project_work_id = :projectWorkId and account_id = :accountId")
    void withdraw(long projectWorkId, long accountId);

    /** Tells whoever is editing it that it has changed. */
    @Query("update project_work set version = version + 1 where id = :id")
    void touch(long id);

    @Query("insert into assignment (project_work_id, account_id) values (:projectWorkId, :accountId)")
    void assign(long projectWorkId, long accountId);
}
