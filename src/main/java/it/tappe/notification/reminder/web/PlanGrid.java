package it.tappe.notification.reminder.web;

import it.tappe.access.Account;
import it.tappe.notification.reminder.Digest;
import it.tappe.notification.reminder.Reminder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The mails that are planned as a picture: people × days. */
public record PlanGrid(List<LocalDate> days, List<Row> rows) {
    private static final DateTimeFormatter HEAD = DateTimeFormatter.ofPattern("EEE d/M", Locale.ITALIAN);

    /** One person's days. */
    public record Row(Account person, Map<LocalDate, Digest> digests) {

        /** The mail of that day, or null. */
        public @Nullable Digest on(LocalDate day) {
            return digests.get(day);
        }
    }

    static PlanGrid of(List<Digest> digests, LocalDate first, int days) {
        Map<Long, List<Digest>> byPerson = digests.stream()
                .collect(Collectors.groupingBy(one -> one.to().id(), LinkedHashMap::new, Collectors.toList()));
        return new PlanGrid(
                Stream.iterate(first, day -> day.plusDays(1)).limit(days).toList(),
                byPerson.values().stream()
                        .map(all -> new Row(
                                all.get(0).to(), all.stream().collect(Collectors.toMap(Digest::on, one -> one))))
                        .sorted((one, other) -> {
                            int roles = one.person().role().compareTo(other.person().role());
                            return roles == 0
                                    ? one.person().displayName().compareTo(other.person().displayName())
                                    : roles;
                        })
                        .toList());
    }

    /** How many mails are sent on that day. */
    public long mails(LocalDate day) {
        return rows.stream().filter(row -> row.on(day) != null).count();
    }

    /** «ven 13/2». */
    public static String head(LocalDate day) {
        return HEAD.format(day);
    }

    /** Whether it is a Saturday or Sunday. */
    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Whether the mail tells of a deadline that will have passed. */
    public static boolean isOverdue(Digest digest) {
        return digest.reminders().stream().anyMatch(Reminder::isOverdue);
    }

    /** Id of the mail in the list below the picture. */
    public static String anchor(Digest digest) {
        return "m-" + digest.to().id() + "-" + digest.on();
    }
}
