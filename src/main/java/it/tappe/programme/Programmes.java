package it.tappe.programme;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The current programme and its areas. */
@Singleton
@Transactional
public class Programmes {
    private final ProgrammeRepository programmes;
    private final AreaRepository areas;
    private final Journal journal;

    Programmes(ProgrammeRepository programmes, AreaRepository areas, Journal journal) {
        this.programmes = programmes;
        this.areas = areas;
        this.journal = journal;
    }

    /** The current programme: the one that was begun last. Refused with 404 before there is one. */
    public Programme current(Viewer viewer) {
        return latest(viewer)
                .orElseThrow(() -> new Refusal.NotFound("Non c’è ancora nessun programma: importa l’anagrafica."));
    }

    /** The current programme, if one has been begun. */
    public Optional<Programme> latest(Viewer viewer) {
        viewer.require(Action.READ_PROGRAMME);
        return programmes.latest();
    }

    /** Refuses with 403 unless the viewer may edit the register; before a form is shown. */
    public void requireEditing(Viewer viewer) {
        viewer.require(Action.EDIT_REGISTER);
    }

    /** Whether a programme has been begun. */
    public boolean isBegun() {
        return programmes.latest().isPresent();
    }

    /** Begins a programme, which is the current one from now on. */
    public Programme begin(Viewer viewer, ProgrammeEntry entry) {
        viewer.require(Action.EDIT_REGISTER);
        Violations.requireNone(entry);
        Programme programme = programmes.save(entry.toProgramme(0));
        journal.note(viewer, Act.CREATED, subject(programme).changed(null, programme.summary()));
        return programme;
    }

    /** Changes the current programme; refused with 412 when somebody else has meanwhile changed it. */
    public Programme change(Viewer viewer, ProgrammeEntry entry) {
        viewer.require(Action.EDIT_REGISTER);
        Violations.requireNone(entry);
        Programme before = current(viewer);
        if (before.version() != entry.version()) {
            throw Refusal.Conflict.stale(
                    "Un’altra persona ha modificato il programma: ora nel sistema c’è «" + before.summary() + "».");
        }
        Programme after = programmes.update(entry.toProgramme(before.id()));
        journal.note(viewer, Act.CHANGED, subject(after).changed(before.summary(), after.summary()));
        return after;
    }

    /** The areas of the current programme, in order; none before there is one. */
    public List<Area> areas(Viewer viewer) {
        return latest(viewer).map(programme -> areas.list(programme.id())).orElse(List.of());
    }

    /** One area of the current programme. */
    public Area area(Viewer viewer, long id) {
        viewer.require(Action.READ_PROGRAMME);
        return areas.findById(id).orElseThrow(Refusal.NotFound::new);
    }

    /** A new area of the current programme. */
    public Area createArea(Viewer viewer, AreaEntry entry) {
        viewer.require(Action.EDIT_REGISTER);
        Violations.requireNone(entry);
        long programmeId = current(viewer).id();
        requireFreePosition(viewer, entry, 0);
        Area area = areas.save(entry.toArea(0, programmeId));
        journal.note(
                viewer,
                Act.CREATED,
                JournalSubject.of("area", area.id(), area.name()).changed(null, area.label()));
        return area;
    }

    /** Changes an area; refused with 412 when somebody else has meanwhile changed it. */
    public Area changeArea(Viewer viewer, long id, AreaEntry entry) {
        viewer.require(Action.EDIT_REGISTER);
        Violations.requireNone(entry);
        Area before = area(viewer, id);
        if (before.version() != entry.version()) {
            throw Refusal.Conflict.stale(
                    "Un’altra persona ha modificato questo ambito: ora nel sistema c’è «" + before.label() + "».");
        }
        requireFreePosition(viewer, entry, id);
        Area after = areas.update(entry.toArea(id, before.programmeId()));
        journal.note(
                viewer,
                Act.CHANGED,
                JournalSubject.of("area", id, after.name()).changed(before.label(), after.label()));
        return after;
    }

    private void requireFreePosition(Viewer viewer, AreaEntry entry, long id) {
        boolean taken =
                areas(viewer).stream().anyMatch(other -> entry.position().equals(other.position()) && other.id() != id);
        if (taken) {
            throw Refusal.Invalid.field("position", "Questo numero d’ordine è già di un altro ambito.");
        }
    }

    private static JournalSubject subject(Programme programme) {
        return JournalSubject.of("programme", programme.id(), programme.name());
    }
}
