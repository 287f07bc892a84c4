package it.tappe.webinar.running.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.webinar.agenda.Agenda.TimedItem;
import it.tappe.webinar.running.Run;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a webinar is going, for programs.
 *
 * @param position of the running item, or null
 * @param endsAt when its minutes are over, or null
 * @param driftMinutes how many minutes behind the plan (negative: ahead), or null
 * @param started when items really began
 * @param coming the items to come with when they are to be expected
 */
@Serdeable
record RunJson(
        Run.State state,
        @Nullable Integer position,
        @Nullable Instant endsAt,
        @Nullable Long driftMinutes,
        @Nullable Instant finishedAt,
        List<StartedJson> started,
        List<ComingJson> coming) {

    /** An item that has begun. */
    @Serdeable
    record StartedJson(int position, String title, Instant startedAt) {}

    /** An item to come; without {@code expectedAt} nobody knows. */
    @Serdeable
    record ComingJson(int position, String title, @Nullable Instant expectedAt) {}

    static RunJson of(Run run, Instant now) {
        return new RunJson(
                run.state(),
                run.running().map(TimedItem::position).orElse(null),
                run.endsAt(),
                run.driftAt(now),
                run.finishedAt(),
                run.starts().stream()
                        .map(one -> new StartedJson(one.position(), one.title(), one.startedAt()))
                        .toList(),
                run.comingAt(now).stream()
                        .map(one ->
                                new ComingJson(one.item().position(), one.item().title(), one.expectedAt()))
                        .toList());
    }
}
