package it.tappe.support.slot;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PieceRepository extends GenericRepository<SlotRow, Long> {

    @Query("insert into calendar_party (kind, id) values (:kind, :id) on conflict do nothing")
    void found(String kind, long id);

    @Query("select id from calendar_party where kind = :kind and id = :id for update")
    List<Long> lock(String kind, long id);

    @Query("""
            select piece from calendar_piece
            where party_kind = :kind and party_id = :id and piece >= :first and piece < :last and call_id <> :callId
            order by piece
            """)
    List<Long> taken(String kind, long id, long first, long last, long callId);

    @Query("insert into calendar_piece (party_kind, party_id, piece, call_id) values (:kind, :id, :piece, :callId)")
    void take(String kind, long id, long piece, long callId);

    @Query("delete from calendar_piece where call_id = :callId")
    void free(long callId);
}
