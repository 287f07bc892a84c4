package it.tappe.notification.reminder.web;

import it.tappe.notification.reminder.rule.Audience;
import it.tappe.notification.reminder.rule.ReminderRule;
import it.tappe.notification.reminder.rule.ReminderRuleEntry;
import it.tappe.notification.reminder.rule.ReminderSubject;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The form of a rule: days are typed without a sign, and chosen whether they come before or after. */
final class RuleForm {
    static final Map<String, String> SUBJECTS = Arrays.stream(ReminderSubject.values())
            .collect(Collectors.toMap(
                    ReminderSubject::name, ReminderSubject::label, (one, other) -> one, LinkedHashMap::new));
    static final Map<String, String> AUDIENCES = Arrays.stream(Audience.values())
            .collect(Collectors.toMap(Audience::name, Audience::label, (one, other) -> one, LinkedHashMap::new));
    static final Map<String, String> SIDES = sides();

    private static final String BEFORE = "BEFORE";
    private static final String ON = "ON";
    private static final String AFTER = "AFTER";

    private RuleForm() {}

    static Form blank() {
        return Form.empty()
                .fill("side", BEFORE)
                .fill("days", 7)
                .fill("sendAt", "08:00")
                .fill("active", "true");
    }

    static Form of(ReminderRule rule) {
        Form form = Form.empty()
                .fill("subject", rule.subject())
                .fill("side", rule.days() == 0 ? ON : rule.days() < 0 ? BEFORE : AFTER)
                .fill("days", Math.abs(rule.days()))
                .fill("sendAt", rule.sendAt())
                .fillAll("to", rule.to())
                .fill("version", rule.version());
        return rule.active() ? form.fill("active", "true") : form;
    }

    static ReminderRuleEntry entry(Form form) {
        ReminderRuleEntry entry = new ReminderRuleEntry(
                form.neededChoice("subject", ReminderSubject.class),
                days(form),
                time(form),
                to(form),
                form.isTicked("active"),
                form.version());
        form.readable();
        return entry;
    }

    @SuppressWarnings("NullAway") // what is missing is refused by the entry's own validation
    private static Integer days(Form form) {
        String side = form.text("side");
        if (side.equals(ON)) {
            return 0;
        }
        Integer days = form.neededInteger("days");
        if (days != null && days < 0) {
            throw Refusal.Invalid.field("days", "Scrivi i giorni senza segno e scegli se prima o dopo.");
        }
        return days == null || side.equals(AFTER) ? days : Integer.valueOf(-days);
    }

    @SuppressWarnings("NullAway") // what is missing is refused by the entry's own validation
    private static LocalTime time(Form form) {
        String text = form.text("sendAt");
        try {
            return text.isEmpty() ? null : LocalTime.parse(text);
        } catch (DateTimeException unreadable) {
            throw Refusal.Invalid.field("sendAt", "Scrivi un’ora, per esempio 08:00.");
        }
    }

    private static Set<Audience> to(Form form) {
        return Arrays.stream(Audience.values())
                .filter(one -> form.has("to", one))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> sides() {
        Map<String, String> sides = new LinkedHashMap<>();
        sides.put("BEFORE", "giorni prima");
        sides.put("ON", "il giorno stesso");
        sides.put("AFTER", "giorni dopo");
        return sides;
    }
}
