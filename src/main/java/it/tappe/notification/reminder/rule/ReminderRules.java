package it.tappe.notification.reminder.rule;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The rules of reminders, which coordinators edit. A rule is suspended, never deleted: what it sent names it. */
@Singleton
@Transactional
public class ReminderRules {
    private final ReminderRuleRepository rules;
    private final Journal journal;
    private final Clock clock;

    ReminderRules(ReminderRuleRepository rules, Journal journal, Clock clock) {
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /** All of them, by subject and day. */
    public List<ReminderRule> list(Viewer viewer) {
        viewer.require(Action.EDIT_REMINDERS);
        return rules.list().stream()
                .sorted(Comparator.comparing(ReminderRule::subject))
                .toList();
    }

    /** Those that hold now, for whoever plans. */
    public List<ReminderRule> active() {
        return rules.list().stream().filter(ReminderRule::active).toList();
    }

    /** Refuses with 403 unless the viewer may edit rules; before a form is shown. */
    public void requireEditing(Viewer viewer) {
        viewer.require(Action.EDIT_REMINDERS);
    }

    /** One rule. */
    public ReminderRule find(Viewer viewer, long id) {
        viewer.require(Action.EDIT_REMINDERS);
        return rules.findById(id).orElseThrow(Refusal.NotFound::new);
    }

    /** A new rule, which holds from today on. */
    public ReminderRule create(Viewer viewer, ReminderRuleEntry entry) {
        viewer.require(Action.EDIT_REMINDERS);
        check(entry);
        ReminderRule rule = rules.save(entry.toRule(0, today()));
        journal.note(viewer, Act.CREATED, subject(rule).changed(null, rule.summary()));
        return rule;
    }

    /** Changes a rule, which holds anew from today on; refused with 412 when somebody has changed it meanwhile. */
    public ReminderRule change(Viewer viewer, long id, ReminderRuleEntry entry) {
        ReminderRule before = find(viewer, id);
        Long version = entry.version();
        if (version == null) {
            throw Refusal.Conflict.unconditional("Manca l’intestazione If-Match: indica l’ETag della regola letta.");
        }
        check(entry);
        if (version != before.version()) {
            throw Refusal.Conflict.stale(
                    "Un’altra persona ha modificato questa regola: ora nel sistema c’è «" + before.summary() + "».");
        }
        ReminderRule after = rules.update(entry.toRule(id, today()));
        journal.note(viewer, Act.CHANGED, subject(after).changed(before.summary(), after.summary()));
        return after;
    }

    private static void check(ReminderRuleEntry entry) {
        Violations.requireNone(entry);
        entry.check();
    }

    private LocalDate today() {
        return RomeTime.dayOf(clock.instant());
    }

    private static JournalSubject subject(ReminderRule rule) {
        return JournalSubject.of("reminder_rule", rule.id(), rule.subject().label() + ", " + rule.when());
    }
}
