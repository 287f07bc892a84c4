package it.tappe.webinar.running;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.shared.Refusal;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import it.tappe.webinar.agenda.Agenda.TimedItem;
import it.tappe.webinar.agenda.Agendas;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How webinars go: everybody sees it, coordinators and tutors lead. Each act names the version that it rests on, so that
 * of two people who press the same button only one is obeyed: 412 for the other, 428 when null.
 */
@Singleton
@Transactional
public class Runs {
    private static final String OTHERWISE = "Un’altra persona ha appena premuto un pulsante: ecco dove siamo.";

    private final Webinars webinars;
    private final Agendas agendas;
    private final RunRepository runs;
    private final Journal journal;
    private final Clock clock;

    Runs(Webinars webinars, Agendas agendas, RunRepository runs, Journal journal, Clock clock) {
        this.webinars = webinars;
        this.agendas = agendas;
        this.runs = runs;
        this.journal = journal;
        this.clock = clock;
    }

    /** How the webinar is going. */
    public Run find(Viewer viewer, long webinarId) {
        Webinar webinar = webinars.find(viewer, webinarId);
        List<ItemStart> starts = runs.starts(webinarId);
        Optional<RunRow> row = runs.findByWebinarId(webinarId);
        return new Run(
                webinar,
                agendas.beginningAt(viewer, webinarId, Run.planStart(webinar, starts)),
                starts,
                row.map(RunRow::finishedAt).orElse(null),
                row.map(found -> found.version() + 1).orElse(0L));
    }

    /** Counts what has been done, for those who only want to know whether something has changed; 0 at the beginning. */
    public long version(Viewer viewer, long webinarId) {
        webinars.find(viewer, webinarId);
        return runs.findByWebinarId(webinarId).map(row -> row.version() + 1).orElse(0L);
    }

    /** Refuses with 403 unless the viewer may lead webinars. */
    public void requireLeading(Viewer viewer) {
        viewer.require(Action.RUN_WEBINAR);
    }

    /** Begins the next item; the first one begins the webinar. Refused with 409 when no item is left. */
    public Run beginNext(Viewer viewer, long webinarId, @Nullable Long version) {
        Run run = leading(viewer, webinarId, version);
        TimedItem next = run.next().orElseThrow(() -> new Refusal.Conflict("Non ci sono altri punti nella scaletta."));
        count(run, null);
        runs.start(webinarId, run.starts().size() + 1, next.position(), next.title(), clock.instant());
        note(viewer, Act.ITEM_BEGUN, run.webinar(), next.position() + ". " + next.title());
        return find(viewer, webinarId);
    }

    /** Takes the latest start back, or that the webinar was over: the item before runs on as if nothing had been done. */
    public Run takeBack(Viewer viewer, long webinarId, @Nullable Long version) {
        Run run = leading(viewer, webinarId, version);
        if (run.starts().isEmpty()) {
            throw new Refusal.Conflict("Il webinar non è ancora iniziato.");
        }
        if (run.state() == Run.State.RUNNING) {
            runs.takeBack(webinarId, run.starts().size());
        }
        count(run, null);
        note(viewer, Act.ITEM_TAKEN_BACK, run.webinar(), null);
        return find(viewer, webinarId);
    }

    /** Declares the webinar over. */
    public Run finish(Viewer viewer, long webinarId, @Nullable Long version) {
        Run run = leading(viewer, webinarId, version);
        if (run.state() != Run.State.RUNNING) {
            throw new Refusal.Conflict("Il webinar non è in corso.");
        }
        count(run, clock.instant());
        note(viewer, Act.FINISHED, run.webinar(), null);
        return find(viewer, webinarId);
    }

    /** Forgets every start, after a rehearsal. */
    public Run restart(Viewer viewer, long webinarId, @Nullable Long version) {
        Run run = leading(viewer, webinarId, version);
        if (run.version() > 0) {
            runs.clear(webinarId);
            count(run, null);
            note(viewer, Act.ITEM_TAKEN_BACK, run.webinar(), null);
        }
        return find(viewer, webinarId);
    }

    private Run leading(Viewer viewer, long webinarId, @Nullable Long version) {
        Run run = find(viewer, webinarId);
        viewer.require(Action.RUN_WEBINAR);
        if (version == null) {
            throw Refusal.Conflict.unconditional("Manca la versione letta (If-Match): leggi la conduzione e riprova.");
        }
        if (version != run.version()) {
            throw Refusal.Conflict.stale(OTHERWISE);
        }
        if (run.webinar().isCancelled()) {
            throw new Refusal.Conflict("Questo webinar è stato annullato.");
        }
        return run;
    }

    private void count(Run run, @Nullable Instant finishedAt) {
        if (run.version() == 0) {
            runs.save(new RunRow(run.webinar().id(), finishedAt, 0));
        } else {
            runs.update(new RunRow(run.webinar().id(), finishedAt, run.version() - 1));
        }
    }

    private void note(Viewer viewer, Act act, Webinar webinar, @Nullable String what) {
        journal.note(
                viewer,
                act,
                JournalSubject.of("webinar", webinar.id(), webinar.title()).changed(null, what));
    }
}
