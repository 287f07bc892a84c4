package it.tappe.deliverable.archive;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.programme.Programmes;
import it.tappe.programme.Step;
import it.tappe.programme.Steps;
import it.tappe.shared.PlainName;
import it.tappe.shared.Refusal;
import it.tappe.store.FileStore;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that has been delivered for a step, for coordinators. */
@Singleton
@Transactional
public class Archives {
    private final Programmes programmes;
    private final Steps steps;
    private final ArchiveGathering gathering;
    private final FileStore store;
    private final Journal journal;
    private final Clock clock;

    Archives(
            Programmes programmes,
            Steps steps,
            ArchiveGathering gathering,
            FileStore store,
            Journal journal,
            Clock clock) {
        this.programmes = programmes;
        this.steps = steps;
        this.gathering = gathering;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The latest delivered version of each project work, approved or not, with an index that names also those which
     * have delivered nothing. A constant number of queries; the files are read only as the archive is.
     *
     * @param area order number of the only area wanted, or null for all; refused with 422 when there is none
     */
    public StepArchive of(Viewer viewer, long stepId, @Nullable Integer area) {
        Step step = steps.find(viewer, stepId);
        viewer.require(Action.EDIT_REGISTER);
        if (area != null && programmes.areas(viewer).stream().noneMatch(one -> one.position() == area)) {
            throw Refusal.Invalid.field("area", "Non c’è nessun ambito con questo numero.");
        }
        List<ArchiveLine> lines = gathering.gather(viewer, step, area, clock.instant());
        long documents =
                lines.stream().map(ArchiveLine::file).filter(Objects::nonNull).count();
        String only = area == null ? "" : ", ambito " + area;
        journal.note(
                viewer,
                Act.DOWNLOADED,
                JournalSubject.of(
                        "step", step.id(), step.title() + only + ", archivio dei documenti (" + documents + ")"));
        return new StepArchive(
                PlainName.ofTitle(step.title()) + (area == null ? "" : "_Ambito-" + area) + ".zip",
                ArchiveFile.of(lines, store, clock.instant()));
    }
}
