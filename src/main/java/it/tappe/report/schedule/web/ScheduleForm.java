package it.tappe.report.schedule.web;

import it.tappe.access.Account;
import it.tappe.report.schedule.Schedule;
import it.tappe.report.schedule.ScheduleEntry;
import it.tappe.report.schedule.ScheduledPrint;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The form of a schedule: boxes for the days of the week, a field for the day of the month. */
final class ScheduleForm {
    static final Map<String, String> WEEKDAYS = Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(
                    DayOfWeek::name,
                    day -> day.getDisplayName(TextStyle.FULL, Locale.ITALIAN),
                    (one, other) -> one,
                    LinkedHashMap::new));

    private ScheduleForm() {}

    static Form blank() {
        return Form.empty()
                .fill("weekdays", DayOfWeek.MONDAY)
                .fill("sendAt", "07:00")
                .fill("active", "true");
    }

    static Form of(ScheduledPrint print) {
        Schedule schedule = print.schedule();
        Form form = Form.empty()
                .fillAll("weekdays", schedule.days())
                .fill("dayOfMonth", schedule.dayOfMonth())
                .fill("sendAt", schedule.sendAt())
                .fillAll(
                        "recipientIds",
                        print.recipients().stream().map(Account::id).toList())
                .fill("version", schedule.version());
        return schedule.active() ? form.fill("active", "true") : form;
    }

    static ScheduleEntry entry(Form form) {
        Set<DayOfWeek> weekdays = Arrays.stream(DayOfWeek.values())
                .filter(day -> form.has("weekdays", day))
                .collect(Collectors.toSet());
        ScheduleEntry entry = new ScheduleEntry(
                weekdays,
                form.text("dayOfMonth").isEmpty() ? null : form.integer("dayOfMonth"),
                time(form),
                form.numbers("recipientIds"),
                form.isTicked("active"),
                form.version());
        form.readable();
        return entry;
    }

    /** Those who can be chosen, with their roles. */
    static Map<String, String> names(List<Account> accounts) {
        Map<String, String> names = new LinkedHashMap<>();
        accounts.forEach(account -> names.put(
                String.valueOf(account.id()),
                account.displayName() + " (" + account.role().label().toLowerCase(Locale.ITALIAN) + ")"));
        return names;
    }

    @SuppressWarnings("NullAway") // what is missing is refused by the entry's own validation
    private static LocalTime time(Form form) {
        String text = form.text("sendAt");
        try {
            return text.isEmpty() ? null : LocalTime.parse(text);
        } catch (DateTimeException unreadable) {
            throw Refusal.Invalid.field("sendAt", "Scrivi un’ora, per esempio 07:00.");
        }
    }
}
