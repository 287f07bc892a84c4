package it.tappe.programme;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** The steps of the current programme and their dates. */
@Singleton
@Transactional
public class Steps {
    private final Programmes programmes;
    private final StepRepository steps;
    private final AreaDatesRepository areaDates;
    private final Journal journal;

    Steps(Programmes programmes, StepRepository steps, AreaDatesRepository areaDates, Journal journal) {
        this.programmes = programmes;
        this.steps = steps;
        this.areaDates = areaDates;
        this.journal = journal;
    }

    /** The steps in order. */
    public List<Step> list(Viewer viewer) {
        return steps.list(programmes.current(viewer).id());
    }

    /** One step. */
    public Step find(Viewer viewer, long id) {
        viewer.require(Action.READ_PROGRAMME);
        return steps.findById(id).orElseThrow(Refusal.NotFound::new);
    }

    /** Dates of areas that differ from the steps' own. */
    public List<AreaDates> areaDates(Viewer viewer) {
        return areaDates.list(programmes.current(viewer).id());
    }

    /** A new step. */
    public Step create(Viewer viewer, @Valid StepEntry entry) {
        viewer.require(Action.EDIT_REGISTER);
        entry.dates().check();
        requireFreePosition(viewer, entry, 0);
        Step step = steps.save(entry.toStep(0, programmes.current(viewer).id()));
        journal.note(viewer, Act.CREATED, subject(step).changed(null, step.summary()));
        return step;
    }

    /** Changes a step; refused with 412 when somebody else has meanwhile changed it. */
    public Step change(Viewer viewer, long id, @Valid StepEntry entry) {
        viewer.require(Action.EDIT_REGISTER);
        entry.dates().check();
        Step before = find(viewer, id);
        if (before.version() != entry.version()) {
            throw Refusal.Conflict.stale(
                    "Un’altra persona ha modificato questo Step: ora nel sistema c’è «" + before.summary() + "».");
        }
        requireFreePosition(viewer, entry, id);
        Step after = steps.update(entry.toStep(id, before.programmeId()));
        journal.note(viewer, Act.CHANGED, subject(after).changed(before.summary(), after.summary()));
        return after;
    }

    /**
     * Gives an area dates of its own for a step; dates equal to the step's own take them away again.
     *
     * @return whether anything was different before
     */
    public boolean changeAreaDates(Viewer viewer, long stepId, long areaId, StepDates dates) {
        viewer.require(Action.EDIT_REGISTER);
        dates.check();
        Step step = find(viewer, stepId);
        Area area = programmes.area(viewer, areaId);
        Optional<AreaDates> before = areaDates.findByStepIdAndAreaId(stepId, areaId);
        StepDates held = before.map(AreaDates::dates).orElse(step.dates());
        if (held.equals(dates)) {
            return false;
        }
        if (dates.equals(step.dates())) {
            before.ifPresent(areaDates::delete);
        } else {
            save(before, stepId, areaId, dates);
        }
        journal.note(
                viewer,
                Act.CHANGED,
                JournalSubject.of("area_dates", stepId, step.title() + " – " + area.name())
                        .changed(held.toString(), dates.toString()));
        return true;
    }

    private void save(Optional<AreaDates> before, long stepId, long areaId, StepDates dates) {
        AreaDates row = new AreaDates(
                before.map(AreaDates::id).orElse(0L),
                stepId,
                areaId,
                dates.opensOn(),
                dates.dueOn(),
                dates.cutOffOn(),
                before.map(AreaDates::version).orElse(0L));
        if (before.isPresent()) {
            areaDates.update(row);
        } else {
            areaDates.save(row);
        }
    }

    private void requireFreePosition(Viewer viewer, StepEntry entry, long id) {
        boolean taken =
                list(viewer).stream().anyMatch(other -> other.position() == entry.position() && other.id() != id);
        if (taken) {
            throw Refusal.Invalid.field("position", "Questo numero d’ordine è già di un altro Step.");
        }
    }

    private static JournalSubject subject(Step step) {
        return JournalSubject.of("step", step.id(), step.title());
    }
}
