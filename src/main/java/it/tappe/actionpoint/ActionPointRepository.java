package it.tappe.actionpoint;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ActionPointRepository extends GenericRepository<ActionPoint, Long> {
    ActionPoint save(ActionPoint point);

    ActionPoint update(ActionPoint point);

    Optional<ActionPoint> findById(long id);

    @Query("""
            select * from action_point where origin_kind = :kind and origin_id = :originId
            order by superseded_at is not null, done_at is not null, due_on, id
            """)
    List<ActionPoint> of(Origin.Kind kind, long originId);

    @Query("""
            select * from action_point where project_work_id in (:projectWorkIds)
              and done_at is null and superseded_at is null order by due_on, id
            """)
    List<ActionPoint> open(Collection<Long> projectWorkIds);

    @Query("""
            select * from action_point where origin_kind = :kind and origin_id in (:originIds)
              and project_work_id is null and done_at is null and superseded_at is null order by due_on, id
            """)
    List<ActionPoint> openOf(Origin.Kind kind, Collection<Long> originIds);

    @Query("""
            select * from action_point where owner_account_id = :accountId
              and done_at is null and superseded_at is null order by due_on, id
            """)
    List<ActionPoint> openOfOwner(long accountId);

    @Query("""
            select * from action_point where done_at is null and superseded_at is null and due_on is not null
            order by due_on, id
            """)
    List<ActionPoint> openWithDay();
}
