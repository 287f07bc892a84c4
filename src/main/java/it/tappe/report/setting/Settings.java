package it.tappe.report.setting;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.report.Order;
import it.tappe.report.ReportCatalogue;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The saved settings: everybody has one's own and sees no others. */
@Singleton
@Transactional
public class Settings {
    private final SettingRepository settings;
    private final ReportCatalogue catalogue;
    private final Journal journal;

    Settings(SettingRepository settings, ReportCatalogue catalogue, Journal journal) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.journal = journal;
    }

    /** The viewer's, by name. */
    public List<Setting> list(Viewer viewer) {
        return settings.list(viewer.accountId());
    }

    /** One of the viewer's. */
    public Setting find(Viewer viewer, long id) {
        return known(id)
                .filter(setting -> setting.accountId() == viewer.accountId())
                .orElseThrow(Refusal.NotFound::new);
    }

    /** For what Tappe does of its own accord, and for whom a door lets see it. */
    public Optional<Setting> known(long id) {
        return settings.findById(id);
    }

    /** The settings with these ids, in no particular order. */
    public List<Setting> named(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : settings.findByIdIn(ids);
    }

    /** A new one; refused when the report cannot be had so, or the viewer has that name already. */
    public Setting create(Viewer viewer, SettingEntry entry) {
        Setting setting = settings.save(checked(viewer, entry, 0, 0));
        journal.note(viewer, Act.CREATED, subject(setting).changed(null, setting.summary()));
        return setting;
    }

    /** Changes one; refused with 412 when it has meanwhile been changed elsewhere. */
    public Setting change(Viewer viewer, long id, SettingEntry entry) {
        Setting before = find(viewer, id);
        Long version = entry.version();
        if (version == null) {
            throw Refusal.Conflict.unconditional(
                    "Manca l’intestazione If-Match: indica l’ETag dell’impostazione letta.");
        }
        Setting wanted = checked(viewer, entry, id, version);
        if (version != before.version()) {
            throw Refusal.Conflict.stale(
                    "Queste impostazioni sono state modificate nel frattempo: ora nel sistema c’è «" + before.summary()
                            + "».");
        }
        Setting after = settings.update(wanted);
        journal.note(viewer, Act.CHANGED, subject(after).changed(before.summary(), after.summary()));
        return after;
    }

    /** Deletes one, unless something is sent by it. */
    public void delete(Viewer viewer, long id) {
        Setting setting = find(viewer, id);
        if (settings.countSchedules(id) > 0) {
            throw new Refusal.Conflict("C’è un invio programmato che le usa: elimina prima quello.");
        }
        settings.remove(id);
        journal.note(viewer, Act.DELETED, subject(setting).changed(setting.summary(), null));
    }

    private Setting checked(Viewer viewer, SettingEntry entry, long id, long version) {
        Violations.requireNone(entry);
        Order order = catalogue.order(viewer, entry.report(), entry.address());
        String name = entry.name().strip();
        if (settings.countSame(viewer.accountId(), name, id) > 0) {
            throw Refusal.Invalid.field("name", "Hai già delle impostazioni con questo nome.");
        }
        return new Setting(
                id,
                viewer.accountId(),
                name,
                order.report().name(),
                order.parameters().query(),
                order.format(),
                version);
    }

    private static JournalSubject subject(Setting setting) {
        return JournalSubject.of("report_setting", setting.id(), setting.name());
    }
}
