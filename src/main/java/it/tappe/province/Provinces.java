package it.tappe.province;

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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The register of provinces. */
@Singleton
@Transactional
public class Provinces {
    private final ProvinceRepository provinces;
    private final Journal journal;
    private final Clock clock;

    Provinces(ProvinceRepository provinces, Journal journal, Clock clock) {
        this.provinces = provinces;
        this.journal = journal;
        this.clock = clock;
    }

    /** All provinces by name, those that no longer exist included. */
    public List<Province> list(Viewer viewer) {
        viewer.require(Action.READ_PROGRAMME);
        return provinces.list();
    }

    /** One province. */
    public Province find(Viewer viewer, long id) {
        viewer.require(Action.READ_PROGRAMME);
        return provinces.findById(id).orElseThrow(Refusal.NotFound::new);
    }

    /** The provinces with these ids, in no particular order. */
    public List<Province> named(Viewer viewer, Collection<Long> ids) {
        viewer.require(Action.READ_PROGRAMME);
        return ids.isEmpty() ? List.of() : provinces.findByIdIn(ids);
    }

    /** The province that carries the sigla today. */
    public Optional<Province> withSigla(Viewer viewer, String sigla) {
        viewer.require(Action.READ_PROGRAMME);
        return provinces.findBySigla(sigla, RomeTime.dayOf(clock.instant()));
    }

    /** Refuses with 403 unless the viewer may edit the register; before a form is shown. */
    public void requireEditing(Viewer viewer) {
        viewer.require(Action.EDIT_REGISTER);
    }

    /** All provinces by sigla: first the one that carries it today, then the others, the latest first. */
    public Map<String, List<Province>> bySigla(Viewer viewer) {
        LocalDate today = RomeTime.dayOf(clock.instant());
        return list(viewer).stream()
                .sorted(Comparator.comparing((Province province) -> !province.isValidOn(today))
                        .thenComparing(Province::validFrom, Comparator.reverseOrder()))
                .collect(Collectors.groupingBy(Province::sigla));
    }

    /** A new province. */
    public Province create(Viewer viewer, ProvinceEntry entry) {
        viewer.require(Action.EDIT_REGISTER);
        Violations.requireNone(entry);
        requireUnique(entry, 0);
        Province province = provinces.save(entry.toProvince(0));
        journal.note(viewer, Act.CREATED, subject(province).changed(null, province.summary()));
        return province;
    }

    /** Changes a province; refused with 412 when somebody else has meanwhile changed it. */
    public Province change(Viewer viewer, long id, ProvinceEntry entry) {
        viewer.require(Action.EDIT_REGISTER);
        Violations.requireNone(entry);
        Province before = find(viewer, id);
        if (before.version() != entry.version()) {
            throw Refusal.Conflict.stale(
                    "Un’altra persona ha modificato questa Provincia: ora nel sistema c’è «" + before.summary() + "».");
        }
        requireUnique(entry, id);
        Province after = provinces.update(entry.toProvince(id));
        journal.note(viewer, Act.CHANGED, subject(after).changed(before.summary(), after.summary()));
        return after;
    }

    private void requireUnique(ProvinceEntry entry, long id) {
        entry.check();
        if (provinces.countSame(entry.sigla(), entry.validFrom(), id) > 0) {
            throw Refusal.Invalid.field("sigla", "Esiste già una Provincia con questa sigla e questa data di inizio.");
        }
    }

    private static JournalSubject subject(Province province) {
        return JournalSubject.of("province", province.id(), province.name());
    }
}
