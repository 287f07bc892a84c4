package it.tappe.report.schedule;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An <i>invio programmato</i> of a saved setting.
 *
 * @param accountId the coordinator as whom it is printed
 * @param weekdays names of the days, with commas between; empty when it is due once a month
 * @param dayOfMonth null when it is due every week
 * @param sendAt time of the day in Rome
 * @param sinceAt what was due before is not made up for
 */
@MappedEntity("report_schedule")
public record Schedule(
        @Id @GeneratedValue long id,
        long settingId,
        long accountId,
        String weekdays,
        @Nullable Integer dayOfMonth,
        LocalTime sendAt,
        boolean active,
        Instant sinceAt,
        @Version long version) {

    /** The days of the week on which it is due. */
    public Set<DayOfWeek> days() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(weekdays.split(","))
                .filter(name -> !name.isEmpty())
                .map(DayOfWeek::valueOf)
                .forEach(days::add);
        return days;
    }

    /** «Ogni lunedì alle 07:00». */
    public String when() {
        return cadence().words();
    }

    /** When it is sent next; never while it is suspended. */
    public Optional<Instant> nextAfter(Instant now) {
        return active ? Optional.of(cadence().nextAfter(now)) : Optional.empty();
    }

    /** The time that is due now: of several that were missed, only the last. */
    Optional<Instant> dueAt(Instant now) {
        return active ? cadence().latest(sinceAt, now) : Optional.empty();
    }

    /** The same, suspended or not, from now on. */
    Schedule active(boolean now, Instant since) {
        return new Schedule(id, settingId, accountId, weekdays, dayOfMonth, sendAt, now, since, version);
    }

    private Cadence cadence() {
        return new Cadence(days(), dayOfMonth, sendAt);
    }
}
