package it.tappe.webinar.agenda;

import it.tappe.shared.PlainName;
import it.tappe.shared.RomeTime;
import it.tappe.webinar.Webinar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A <i>scaletta</i>: the items in order, each with the start and end that follow from the ones before. Minutes are
 * minutes that pass; a start set by hand is what the clocks in Rome show.
 *
 * @param totalMinutes sum of the minutes that are known
 * @param overrunMinutes how much longer the items take than the webinar lasts; 0 when they fit
 */
public record Agenda(List<TimedItem> items, int totalMinutes, int overrunMinutes) {
    private static final int LARGE = 8;
    private static final int MIDDLE = 14;
    private static final int LINE = 60;

    /**
     * An item with its times; null where an item before it (or it itself, for the end) has no duration.
     *
     * @param gapMinutes between the end of what comes before and a start set by hand; negative when it comes too early,
     *     null where nothing is set or nothing is known
     */
    public record TimedItem(
            int position,
            String title,
            @Nullable Integer minutes,
            @Nullable String speaker,
            ItemKind kind,
            @Nullable LocalTime fixedStart,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable Integer gapMinutes) {

        /** What is odd about the start that was set by hand, as the end of a sentence; null when nothing is. */
        public @Nullable String remark() {
            Integer gap = gapMinutes;
            if (gap == null || gap == 0) {
                return null;
            }
            return gap < 0
                    ? "comincia " + minutes(-gap)
                            + (position == 1 ? " prima dell’inizio del webinar" : " prima della fine del punto prima")
                    : "lascia " + minutes(gap)
                            + (position == 1
                                    ? " liberi dopo l’inizio del webinar"
                                    : " liberi dopo la fine del punto prima");
        }

        private static String minutes(int count) {
            return count == 1 ? "1 minuto" : count + " minuti";
        }

        /** The times as they are shown; empty when nothing is known. */
        public String times() {
            Instant start = startsAt;
            Instant end = endsAt;
            if (start == null) {
                return "";
            }
            return end == null ? "dalle " + RomeTime.clock(start) : RomeTime.clock(start) + "–" + RomeTime.clock(end);
        }
    }

    /** How large it can be printed on one page: large, middle or small. */
    public String printSize() {
        int lines = items.stream()
                .mapToInt(item -> 1 + item.title().length() / LINE)
                .sum();
        return lines <= LARGE ? "large" : lines <= MIDDLE ? "middle" : "small";
    }

    /** The times of a webinar's items as they are kept. */
    public static Agenda of(Webinar webinar, List<AgendaItem> items) {
        return of(webinar.startsAt(), webinar.lengthMinutes(), items);
    }

    /** The times of items that are not kept yet. */
    public static Agenda preview(Webinar webinar, List<AgendaEntry.Item> entered) {
        return of(webinar, AgendaEntry.rows(webinar.id(), entered));
    }

    /**
     * Computes the times from the webinar's start. An item without minutes is legal and ends the computing, until a start
     * is set by hand.
     */
    static Agenda of(Instant startsAt, int lengthMinutes, List<AgendaItem> items) {
        List<TimedItem> timed = new ArrayList<>();
        @Nullable Instant next = startsAt;
        int total = 0;
        for (AgendaItem item : items) {
            LocalTime fixed = item.fixedStart();
            Instant start = fixed == null ? next : fixedStart(startsAt, lengthMinutes, fixed, next);
            Integer gap = fixed == null || start == null || next == null
                    ? null
                    : Math.toIntExact(Duration.between(next, start).toMinutes());
            Integer minutes = item.minutes();
            next = start == null || minutes == null ? null : start.plus(Duration.ofMinutes(minutes));
            total += minutes == null ? 0 : minutes;
            timed.add(new TimedItem(
                    item.position(), item.title(), minutes, item.speaker(), item.kind(), fixed, start, next, gap));
        }
        return new Agenda(timed, total, Math.max(0, total - lengthMinutes));
    }

    /**
     * On the webinar's day, or on the next one when only there the hour falls into the webinar. An hour that comes twice
     * in October is the first one that is not before what comes earlier.
     */
    private static Instant fixedStart(
            Instant startsAt, int lengthMinutes, LocalTime time, @Nullable Instant notBefore) {
        LocalDate day = RomeTime.dayOf(startsAt);
        Instant end = startsAt.plus(Duration.ofMinutes(lengthMinutes));
        ZonedDateTime nextDay = day.plusDays(1).atTime(time).atZone(RomeTime.ZONE);
        ZonedDateTime sameDay = day.atTime(time).atZone(RomeTime.ZONE);
        boolean afterMidnight = sameDay.withLaterOffsetAtOverlap().toInstant().isBefore(startsAt)
                && nextDay.toInstant().isBefore(end);
        ZonedDateTime chosen = afterMidnight ? nextDay : sameDay;
        Instant first = chosen.withEarlierOffsetAtOverlap().toInstant();
        Instant second = chosen.withLaterOffsetAtOverlap().toInstant();
        Instant earliest = notBefore == null ? startsAt : notBefore;
        return first.isBefore(earliest) ? second : first;
    }

    /** Name of its print, in plain letters, without ending. */
    public static String printName(Webinar webinar) {
        return "Scaletta_" + RomeTime.dayOf(webinar.startsAt()) + "_" + PlainName.ofTitle(webinar.title());
    }
}
