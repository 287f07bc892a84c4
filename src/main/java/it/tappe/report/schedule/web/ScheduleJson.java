package it.tappe.report.schedule.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Account;
import it.tappe.report.schedule.Dispatch;
import it.tappe.report.schedule.ScheduleEntry;
import it.tappe.report.schedule.ScheduledPrint;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as programs read it.
 *
 * @param sendAt time of the day in Rome
 * @param words when, in Italian
 * @param nextAt when it is sent next; null while it is suspended
 * @param lately what became of the last times, the newest first
 */
@Serdeable
record ScheduleJson(
        long id,
        long settingId,
        String name,
        String by,
        List<DayOfWeek> weekdays,
        @Nullable Integer dayOfMonth,
        LocalTime sendAt,
        List<Long> recipientIds,
        boolean active,
        String words,
        @Nullable Instant nextAt,
        List<Time> lately) {

    /** A due time and what became of it. */
    @Serdeable
    record Time(
            Instant dueAt,
            Dispatch.Status status,
            int told,
            @Nullable String problem,
            @Nullable Long runId) {
        static Time of(Dispatch dispatch) {
            return new Time(dispatch.dueAt(), dispatch.status(), dispatch.told(), dispatch.problem(), dispatch.runId());
        }
    }

    static ScheduleJson of(ScheduledPrint print) {
        return new ScheduleJson(
                print.schedule().id(),
                print.setting().id(),
                print.setting().name(),
                print.by(),
                List.copyOf(print.schedule().days()),
                print.schedule().dayOfMonth(),
                print.schedule().sendAt(),
                print.recipients().stream().map(Account::id).toList(),
                print.schedule().active(),
                print.schedule().when(),
                print.nextAt(),
                print.lately().stream().map(Time::of).toList());
    }

    /** What a program sends; at seven and active unless it says otherwise. */
    @Serdeable
    record Sent(
            @Nullable Long settingId,
            @Nullable Set<DayOfWeek> weekdays,
            @Nullable Integer dayOfMonth,
            @Nullable LocalTime sendAt,
            @Nullable Set<Long> recipientIds,
            @Nullable Boolean active) {
        private static final LocalTime SEVEN = LocalTime.of(7, 0);

        ScheduleEntry toEntry(@Nullable Long version) {
            return new ScheduleEntry(
                    weekdays == null ? Set.of() : weekdays,
                    dayOfMonth,
                    sendAt == null ? SEVEN : sendAt,
                    recipientIds == null ? Set.of() : recipientIds,
                    active == null || active,
                    version);
        }
    }
}
