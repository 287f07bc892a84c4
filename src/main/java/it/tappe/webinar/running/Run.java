package it.tappe.webinar.running;

import it.tappe.webinar.Webinar;
import it.tappe.webinar.agenda.Agenda;
import it.tappe.webinar.agenda.Agenda.TimedItem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a webinar is going.
 *
 * @param plan the agenda; in a rehearsal (begun half a day or more before or after) as if it had begun on time
 * @param starts when items really began, in the order of time
 * @param finishedAt when the webinar was declared over, or null
 * @param version counts what whoever runs it has done; 0 before it has begun
 */
public record Run(
        Webinar webinar,
        Agenda plan,
        List<ItemStart> starts,
        @Nullable Instant finishedAt,
        long version) {
    private static final Duration REHEARSAL = Duration.ofHours(12);

    /** How far it has come. */
    public enum State {
        /** No item has begun. */
        WAITING("Non ancora iniziato"),
        /** An item is running. */
        RUNNING("In corso"),
        /** Declared over. */
        FINISHED("Terminato");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The Italian name on screen. */
        public String label() {
            return label;
        }
    }

    /** An item that is still to come, with when it is to be expected; null where nothing says it. */
    public record Coming(TimedItem item, @Nullable Instant expectedAt) {}

    static Instant planStart(Webinar webinar, List<ItemStart> starts) {
        if (starts.isEmpty()) {
            return webinar.startsAt();
        }
        Instant begun = starts.get(0).startedAt();
        return Duration.between(webinar.startsAt(), begun).abs().compareTo(REHEARSAL) < 0 ? webinar.startsAt() : begun;
    }

    /** How far it has come. */
    public State state() {
        if (finishedAt != null) {
            return State.FINISHED;
        }
        return starts.isEmpty() ? State.WAITING : State.RUNNING;
    }

    /** The item that is running. */
    public Optional<TimedItem> running() {
        return state() == State.RUNNING
                ? plan.items().stream()
                        .filter(item -> item.position() == latest().position())
                        .findFirst()
                : Optional.empty();
    }

    /** The item that comes next: the first one before the webinar has begun. */
    public Optional<TimedItem> next() {
        int done = starts.isEmpty() ? 0 : latest().position();
        return state() == State.FINISHED
                ? Optional.empty()
                : plan.items().stream().filter(item -> item.position() > done).findFirst();
    }

    /** When the running item's minutes are over; null without a running item, or when it has no minutes. */
    public @Nullable Instant endsAt() {
        return running()
                .map(TimedItem::minutes)
                .map(minutes -> latest().startedAt().plus(Duration.ofMinutes(minutes)))
                .orElse(null);
    }

    /** When the item began, for the last time; null when it has not. */
    public @Nullable Instant startOf(TimedItem item) {
        Instant start = null;
        for (ItemStart one : starts) {
            start = one.position() == item.position() ? one.startedAt() : start;
        }
        return start;
    }

    /** Whether the item is over. */
    public boolean isOver(TimedItem item) {
        return state() == State.FINISHED || !starts.isEmpty() && item.position() < latest().position();
    }

    /** How many minutes behind the plan it is (negative: ahead); null when the plan does not say. */
    public @Nullable Long driftAt(Instant now) {
        Optional<TimedItem> running = running();
        if (running.isEmpty()) {
            return null;
        }
        Instant plannedEnd = running.get().endsAt();
        Instant plannedStart = running.get().startsAt();
        if (plannedEnd != null) {
            return Duration.between(plannedEnd, expectedEnd(now)).toMinutes();
        }
        return plannedStart == null
                ? null
                : Long.valueOf(
                        Duration.between(plannedStart, latest().startedAt()).toMinutes());
    }

    /** «Siamo 5 minuti indietro»; empty when the plan does not say. */
    public String driftInWords(Instant now) {
        Long drift = driftAt(now);
        if (drift == null) {
            return "";
        }
        long minutes = Math.abs(drift);
        return minutes == 0
                ? "Siamo in orario"
                : "Siamo " + (minutes == 1 ? "1 minuto" : minutes + " minuti") + (drift > 0 ? " indietro" : " avanti");
    }

    /** The items to come, each with when it is to be expected as things stand; a start set by hand is waited for. */
    public List<Coming> comingAt(Instant now) {
        List<Coming> coming = new ArrayList<>();
        int done = starts.isEmpty() ? 0 : latest().position();
        @Nullable Instant expected = state() == State.RUNNING ? expectedAfterRunning(now) : null;
        for (TimedItem item : state() == State.FINISHED ? List.<TimedItem>of() : plan.items()) {
            if (item.position() <= done) {
                continue;
            }
            LocalTime fixed = item.fixedStart();
            Instant planned = item.startsAt();
            boolean waitsFor = fixed != null || state() == State.WAITING;
            if (waitsFor && planned != null && (expected == null || planned.isAfter(expected))) {
                expected = planned;
            }
            coming.add(new Coming(item, expected));
            Integer minutes = item.minutes();
            expected = expected == null || minutes == null ? null : expected.plus(Duration.ofMinutes(minutes));
        }
        return coming;
    }

    /** Null when the running item says no minutes: then nobody knows when the next one begins. */
    private @Nullable Instant expectedAfterRunning(Instant now) {
        return endsAt() == null ? null : expectedEnd(now);
    }

    /** When the running item's minutes are over, or now where that has passed or it has none. */
    private Instant expectedEnd(Instant now) {
        Instant end = endsAt();
        return end == null || end.isBefore(now) ? now : end;
    }

    private ItemStart latest() {
        return starts.get(starts.size() - 1);
    }
}
