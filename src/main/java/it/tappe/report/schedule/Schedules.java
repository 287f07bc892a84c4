package it.tappe.report.schedule;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Account;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.report.Report;
import it.tappe.report.ReportCatalogue;
import it.tappe.report.setting.Setting;
import it.tappe.report.setting.Settings;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The schedules: coordinators see and change all of them; each is printed as whoever made it. */
@Singleton
@Transactional
public class Schedules {
    private final ScheduleRepository schedules;
    private final ScheduledPrints prints;
    private final Settings settings;
    private final ReportCatalogue catalogue;
    private final Journal journal;
    private final Clock clock;

    Schedules(
            ScheduleRepository schedules,
            ScheduledPrints prints,
            Settings settings,
            ReportCatalogue catalogue,
            Journal journal,
            Clock clock) {
        this.schedules = schedules;
        this.prints = prints;
        this.settings = settings;
        this.catalogue = catalogue;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refuses with 403 unless the viewer may make schedules; before a form is shown. */
    public void requireEditing(Viewer viewer) {
        viewer.require(Action.SCHEDULE_REPORTS);
    }

    /** All of them, in the order in which they were made. */
    public List<ScheduledPrint> list(Viewer viewer) {
        viewer.require(Action.SCHEDULE_REPORTS);
        return prints.of(schedules.list());
    }

    /** One of them. */
    public ScheduledPrint find(Viewer viewer, long id) {
        viewer.require(Action.SCHEDULE_REPORTS);
        return prints.of(schedules.findById(id).orElseThrow(Refusal.NotFound::new));
    }

    /** The schedule of a setting, if it has one. */
    public Optional<Schedule> ofSetting(Viewer viewer, long settingId) {
        viewer.require(Action.SCHEDULE_REPORTS);
        return schedules.findBySettingId(settingId);
    }

    /** Who can be chosen for a setting's report, by role and name. */
    public List<Account> receivers(Viewer viewer, Setting setting) {
        viewer.require(Action.SCHEDULE_REPORTS);
        return prints.receivers(catalogue.find(viewer, setting.report()));
    }

    /** A new schedule of one of the viewer's settings, which has none yet. */
    public ScheduledPrint create(Viewer viewer, long settingId, ScheduleEntry entry) {
        viewer.require(Action.SCHEDULE_REPORTS);
        Setting setting = settings.find(viewer, settingId);
        check(viewer, setting, entry);
        if (schedules.findBySettingId(settingId).isPresent()) {
            throw new Refusal.Conflict("Queste impostazioni hanno già un invio programmato: modifica quello.");
        }
        Schedule schedule = schedules.save(entry.toSchedule(0, settingId, viewer.accountId(), clock.instant()));
        schedules.add(schedule.id(), entry.recipientIds());
        ScheduledPrint created = prints.of(schedule);
        journal.note(viewer, Act.CREATED, subject(created).changed(null, created.summary()));
        return created;
    }

    /** Changes one, which holds anew from now on; refused with 412 when somebody has changed it meanwhile. */
    public ScheduledPrint change(Viewer viewer, long id, ScheduleEntry entry) {
        ScheduledPrint before = find(viewer, id);
        Long version = entry.version();
        if (version == null) {
            throw Refusal.Conflict.unconditional("Manca l’intestazione If-Match: indica l’ETag dell’invio letto.");
        }
        check(viewer, before.setting(), entry);
        Schedule old = before.schedule();
        if (version != old.version()) {
            throw Refusal.Conflict.stale(
                    "Un’altra persona ha modificato questo invio: ora nel sistema c’è «" + before.summary() + "».");
        }
        Schedule saved = schedules.update(entry.toSchedule(id, old.settingId(), old.accountId(), clock.instant()));
        schedules.clear(id);
        schedules.add(id, entry.recipientIds());
        ScheduledPrint after = prints.of(saved);
        journal.note(viewer, Act.CHANGED, subject(after).changed(before.summary(), after.summary()));
        return after;
    }

    /** Suspends one or lets it go on; what was due meanwhile is not made up for. */
    public ScheduledPrint suspend(Viewer viewer, long id, boolean suspended) {
        ScheduledPrint before = find(viewer, id);
        Schedule saved = schedules.update(before.schedule().active(!suspended, clock.instant()));
        ScheduledPrint after = prints.of(saved);
        journal.note(viewer, Act.CHANGED, subject(after).changed(before.summary(), after.summary()));
        return after;
    }

    /** Deletes one; what it has sent stays in the outbox. */
    public void delete(Viewer viewer, long id) {
        ScheduledPrint print = find(viewer, id);
        schedules.remove(id);
        journal.note(viewer, Act.DELETED, subject(print).changed(print.summary(), null));
    }

    private void check(Viewer viewer, Setting setting, ScheduleEntry entry) {
        Report<?> report = catalogue.find(viewer, setting.report());
        Violations.requireNone(entry);
        entry.check();
        if (prints.receivers(report, entry.recipientIds()).size()
                < entry.recipientIds().size()) {
            throw Refusal.Invalid.field("recipientIds", "Scegli solo persone dall’elenco: altre non possono leggerlo.");
        }
    }

    private static JournalSubject subject(ScheduledPrint print) {
        return JournalSubject.of(
                "report_schedule", print.schedule().id(), print.setting().name());
    }
}
