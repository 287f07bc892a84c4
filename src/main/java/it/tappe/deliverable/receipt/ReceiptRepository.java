package it.tappe.deliverable.receipt;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReceiptRepository extends GenericRepository<Receipt, String> {
    String FROM = """
            from receipt r
            join submission s on s.id = r.submission_id
            join project_work pw on pw.id = s.project_work_id
            join province p on p.id = pw.province_id
            join area a on a.id = pw.area_id
            join step t on t.id = s.step_id
            join account c on c.id = r.delivered_by
            """;
    String FACTS = "p.name as province_name, a.name as area_name, t.title as step_title, s.number, s.size, s.sha256,"
            + " r.delivered_at, r.taken_back_at ";

    /** Of the version's latest delivery, whether it stands or not. */
    @Query("select r.code, pw.id as project_work_id, t.position as step_position, s.file_name,"
            + " c.display_name as delivered_by_name, " + FACTS + FROM
            + "where s.id = :submissionId order by r.id desc fetch first 1 row only")
    Optional<Receipt> latest(long submissionId);

    @Query("select r.code, " + FACTS + FROM + "where r.code = :code")
    Optional<CheckedReceipt> check(String code);
}
