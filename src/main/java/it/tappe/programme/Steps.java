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

    /** The steps in order; none before there is a programme. */
    public List<Step> list(Viewer viewer) {
        return programmes
                .latest(viewer)
                .map(programme -> steps.list(programme.id()))
                .orElse(List.of());
    }

    /** One step. */
    public Step find(Viewer viewer, long id) {
        viewer.require(Action.READ_PROGRAMME);
        return steps.findById(id).orElseThrow(Refusal.NotFound::new);
    }

    /** The step of the current programme with this order number. */
    public Step at(Viewer viewer, int position) {
        return list(viewer).stream()
                .filter(step -> step.position() == position)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /** Dates of areas that differ from the steps' own. */
    public List<AreaDates> areaDates(Viewer viewer) {
        return programmes
                .latest(viewer)
                .map(programme -> areaDates.list(programme.id()))
                .orElse(List.of());
    }

    /** Dates of one area for a step, if they differ from the step's own. */
    public Optional<AreaDates> areaDates(Viewer viewer, long stepId, long areaId) {
        viewer.require(Action.READ_PROGRAMME);
        return areaDates.findByStepIdAndAreaId(stepId, areaId);
    }

    /** A new step. */
    public Step create(Viewer viewer, StepEntry entry) {
        viewer.require(Action.EDIT_REGISTER);
        Violations.requireNone(entry);
        entry.dates().check();
        requireFreePosition(viewer, entry, 0);
        Step step = steps.save(entry.toStep(0, programmes.current(viewer).id()));
        journal.note(viewer, Act.CREATED, subject(step).changed(null, step.summary()));
        return step;
    }

    /** Changes a step; refused with 412 when somebody else has meanwhile changed it. */
    public Step change(Viewer viewer, long id, StepEntry entry) {
        viewer.require(Action.EDIT_REGISTER);
        Violations.requireNone(entry);
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
     * Gives an area dates of its own for a step; dates equal to the step's own take them away again. Refused with 412
     * when somebody else has meanwhile changed them.
     */
    public void changeAreaDates(Viewer viewer, long stepId, long areaId, AreaDatesEntry entry) {
        viewer.require(Action.EDIT_REGISTER);
        Violations.requireNone(entry);
        Step step = find(viewer, stepId);
        Area area = programmes.area(viewer, areaId);
        Optional<AreaDates> own = areaDates.findByStepIdAndAreaId(stepId, areaId);
        StepDates before = own.map(AreaDates::dates).orElse(step.dates());
        if (AreaDatesEntry.version(own) != entry.version()) {
            throw Refusal.Conflict.stale(
                    "Un’altra persona ha modificato queste date: ora nel sistema c’è «" + before.summary() + "».");
        }
        StepDates after = entry.dates();
        after.check();
        if (before.equals(after)) {
            return;
        }
        if (after.equals(step.dates())) {
            own.ifPresent(areaDates::delete);
        } else if (own.isPresent()) {
            areaDates.update(own.get().with(after));
        } else {
            areaDates.save(AreaDates.of(stepId, areaId, after));
        }
        journal.note(viewer, Act.CHANGED, subject(step, area).changed(before.summary(), after.summary()));
    }

    private void requireFreePosition(Viewer viewer, StepEntry entry, long id) {
        boolean taken =
                list(viewer).stream().anyMatch(other -> entry.position().equals(other.position()) && other.id() != id);
        if (taken) {
            throw Refusal.Invalid.field("position", "Questo numero d’ordine è già di un altro Step.");
        }
    }

    private static JournalSubject subject(Step step, Area area) {
        return JournalSubject.of("area_dates", step.id(), step.title() + " – " + area.name());
    }

    private static JournalSubject subject(Step step) {
        return JournalSubject.of("step", step.id(), step.title());
    }
}
