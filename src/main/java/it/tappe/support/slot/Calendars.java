package it.tappe.support.slot;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * The calendars of tutors and provinces, in pieces of five minutes: one call takes its pieces in both, and the table's
 * primary key lets nobody take a piece twice. Whoever writes locks first, always in the same order.
 */
@Singleton
@Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
public class Calendars {
    /** No call has this id. */
    public static final long NO_CALL = 0;

    private static final String TUTOR = "TUTOR";
    private static final String PROVINCE = "PROVINCE";
    private static final long PIECE_SECONDS =
            Duration.ofMinutes(SlotEntry.PIECE).toSeconds();

    private final PieceRepository pieces;

    Calendars(PieceRepository pieces) {
        this.pieces = pieces;
    }

    /** Until the transaction ends nobody else writes into these tutors' calendars. */
    public void lockTutors(Collection<Long> tutorIds) {
        tutorIds.stream().sorted().distinct().forEach(id -> lock(TUTOR, id));
    }

    /** The same for a province; after the tutors, never before. */
    public void lockProvince(long provinceId) {
        lock(PROVINCE, provinceId);
    }

    private void lock(String kind, long id) {
        pieces.found(kind, id);
        pieces.lock(kind, id);
    }

    /** Whether the tutor is in another call than this one at that time. */
    public boolean isTutorTaken(long tutorId, Instant startsAt, int minutes, long callId) {
        return isTaken(TUTOR, tutorId, startsAt, minutes, callId);
    }

    /** Whether the province is in another call than this one at that time. */
    public boolean isProvinceTaken(long provinceId, Instant startsAt, int minutes, long callId) {
        return isTaken(PROVINCE, provinceId, startsAt, minutes, callId);
    }

    private boolean isTaken(String kind, long id, Instant startsAt, int minutes, long callId) {
        long first = first(startsAt);
        return !pieces.taken(kind, id, first, first + count(minutes), callId).isEmpty();
    }

    /** Writes the call into both calendars; the database refuses what is taken. */
    public void take(long callId, long tutorId, long provinceId, Instant startsAt, int minutes) {
        long first = first(startsAt);
        for (long piece = first; piece < first + count(minutes); piece++) {
            pieces.take(TUTOR, tutorId, piece, callId);
            pieces.take(PROVINCE, provinceId, piece, callId);
        }
    }

    /** Takes the call out of both calendars. */
    public void free(long callId) {
        pieces.free(callId);
    }

    private static long first(Instant startsAt) {
        return startsAt.getEpochSecond() / PIECE_SECONDS;
    }

    private static long count(int minutes) {
        return (minutes + SlotEntry.PIECE - 1) / SlotEntry.PIECE;
    }
}
