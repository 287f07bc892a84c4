package it.tappe.restitution.sharing;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.Programmes;
import it.tappe.programme.Step;
import it.tappe.programme.Steps;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Which comparisons are shared with the provinces. Coordinators share and withdraw. */
@Singleton
@Transactional
public class Sharings {
    private final Programmes programmes;
    private final Steps steps;
    private final SharingRepository sharings;
    private final Journal journal;
    private final Clock clock;

    Sharings(Programmes programmes, Steps steps, SharingRepository sharings, Journal journal, Clock clock) {
        this.programmes = programmes;
        this.steps = steps;
        this.sharings = sharings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whose answers the viewer may see beside others, and how much of them; one query. */
    public List<Grant> grants(Viewer viewer) {
        viewer.require(Action.READ_PROGRAMME);
        return sharings.grants(viewer.accountId());
    }

    /** How the comparison of an area and step is shared, if it is; for whoever is known to see it. */
    public Optional<Sharing> of(long areaId, long stepId) {
        return sharings.findByAreaIdAndStepId(areaId, stepId);
    }

    /** How the comparison of this area and step is shared. Refused with 404 while it is not. */
    public Sharing find(Viewer viewer, int areaPosition, int stepPosition) {
        Area area = area(viewer, areaPosition);
        Step step = steps.at(viewer, stepPosition);
        viewer.require(Action.SHARE_COMPARISON);
        return of(area.id(), step.id())
                .orElseThrow(() -> new Refusal.NotFound("Questo confronto non è condiviso con le Province."));
    }

    /** Shares it, or changes what is shared; refused with 412 when somebody else has meanwhile changed it. */
    public Sharing share(Viewer viewer, int areaPosition, int stepPosition, SharingEntry entry) {
        Area area = area(viewer, areaPosition);
        Step step = steps.at(viewer, stepPosition);
        viewer.require(Action.SHARE_COMPARISON);
        Violations.requireNone(entry);
        Optional<Sharing> before = of(area.id(), step.id());
        requireRead(before, entry);
        Sharing wanted = new Sharing(
                before.map(Sharing::id).orElse(0L),
                area.id(),
                step.id(),
                entry.words(),
                entry.models(),
                clock.instant(),
                before.map(Sharing::version).orElse(0L));
        Sharing after = before.isPresent() ? sharings.update(wanted) : sharings.save(wanted);
        journal.note(
                viewer,
                Act.COMPARISON_SHARED,
                subject(area, step, after).changed(before.map(Sharing::parts).orElse(null), after.parts()));
        return after;
    }

    /** Withdraws it: the provinces no longer see one another's answers. */
    public void withdraw(Viewer viewer, int areaPosition, int stepPosition) {
        Sharing held = find(viewer, areaPosition, stepPosition);
        sharings.delete(held);
        journal.note(
                viewer,
                Act.COMPARISON_WITHDRAWN,
                subject(area(viewer, areaPosition), steps.at(viewer, stepPosition), held)
                        .changed(held.parts(), null));
    }

    /** The version counts from 1, so that 0 is none. */
    private static void requireRead(Optional<Sharing> before, SharingEntry entry) {
        Long read = entry.version();
        if (read == null && before.isPresent()) {
            throw Refusal.Conflict.unconditional(
                    "Questo confronto è già condiviso: di’ quale versione hai letto (If-Match).");
        }
        if (read != null && !read.equals(before.map(Sharing::number).orElse(0L))) {
            throw Refusal.Conflict.stale("Nel frattempo un’altra persona ha cambiato la condivisione: ora "
                    + before.map(held -> "condivide: " + held.parts()).orElse("non è più condiviso") + ".");
        }
    }

    private Area area(Viewer viewer, int position) {
        return programmes.areas(viewer).stream()
                .filter(area -> area.position() == position)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    private static JournalSubject subject(Area area, Step step, Sharing sharing) {
        return JournalSubject.of(
                "comparison_sharing", sharing.id(), "Confronto – " + area.name() + ", " + step.title());
    }
}
