package it.tappe.report.schedule;

import io.micronaut.core.annotation.Introspected;
import it.tappe.shared.Fields;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator enters of a schedule: days of the week, or else a day of the month.
 *
 * @param recipientIds accounts that may read the report
 * @param version of the schedule that was read, 0 for a new one; null is refused with 428 where there is one already
 */
@Introspected
public record ScheduleEntry(
        Set<DayOfWeek> weekdays,

        @Nullable
        @Min(value = 1, message = "Un giorno del mese va da 1 a 31.")
        @Max(value = 31, message = "Un giorno del mese va da 1 a 31.")
        Integer dayOfMonth,

        @NotNull(message = "Scrivi a che ora.") LocalTime sendAt,
        @NotEmpty(message = "Scegli almeno una persona.") Set<Long> recipientIds,
        boolean active,
        @Nullable Long version) {

    void check() {
        new Fields()
                .check(
                        !weekdays.isEmpty() || dayOfMonth != null,
                        "weekdays",
                        "Scegli almeno un giorno della settimana, o scrivi un giorno del mese.")
                .check(
                        weekdays.isEmpty() || dayOfMonth == null,
                        "dayOfMonth",
                        "Scegli i giorni della settimana oppure il giorno del mese, non entrambi.")
                .refuseIfWrong();
    }

    Schedule toSchedule(long id, long settingId, long accountId, Instant now) {
        return new Schedule(
                id,
                settingId,
                accountId,
                weekdays.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(",")),
                dayOfMonth,
                sendAt.withSecond(0).withNano(0),
                active,
                now,
                version == null ? 0 : version);
    }
}
