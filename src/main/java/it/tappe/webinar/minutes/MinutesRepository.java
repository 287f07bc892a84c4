package it.tappe.webinar.minutes;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MinutesRepository extends GenericRepository<MinutesRepository.Saved, Long> {
    String ROW = """
            select v.id, v.number, v.decisions, v.published, v.saved_at, a.display_name as saved_by_name
            from minutes_version v join account a on a.id = v.saved_by where v.webinar_id = :webinarId
            """;

    Saved save(Saved version);

    @Query(ROW + "order by v.number desc fetch first 1 row only")
    Optional<MinutesVersion.Row> latest(long webinarId);

    @Query(ROW + "and v.published = true order by v.number desc fetch first 1 row only")
    Optional<MinutesVersion.Row> latestPublished(long webinarId);

    @Query(ROW + "and v.number = :number")
    Optional<MinutesVersion.Row> find(long webinarId, int number);

    @Query(ROW + "order by v.number desc")
    List<MinutesVersion.Row> list(long webinarId);

    @Query("select title, text from minutes_note where version_id = :versionId order by position")
    List<Note> notes(long versionId);

    @Query("insert into minutes_note (version_id, position, title, text)"
            + " values (:versionId, :position, :title, :text)")
    void add(long versionId, int position, String title, String text);

    /** A version as its table keeps it. */
    @MappedEntity("minutes_version")
    record Saved(
            @Id @GeneratedValue long id,
            long webinarId,
            int number,
            String decisions,
            boolean published,
            Instant savedAt,
            long savedBy) {}
}
