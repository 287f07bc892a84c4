package it.tappe.webinar;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.Programmes;
import it.tappe.programme.Steps;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The programme's webinars: everybody reads them, coordinators write them. */
@Singleton
@Transactional
public class Webinars {
    private final Programmes programmes;
    private final Steps steps;
    private final WebinarRecords webinars;
    private final WebinarNews news;
    private final Journal journal;
    private final Clock clock;

    Webinars(
            Programmes programmes,
            Steps steps,
            WebinarRecords webinars,
            WebinarNews news,
            Journal journal,
            Clock clock) {
        this.programmes = programmes;
        this.steps = steps;
        this.webinars = webinars;
        this.news = news;
        this.journal = journal;
        this.clock = clock;
    }

    /** The webinars of the current programme in the order of time, cancelled ones too; none before there is one. */
    public List<Webinar> list(Viewer viewer) {
        return programmes
                .latest(viewer)
                .map(programme -> webinars.list(programme.id()))
                .orElse(List.of());
    }

    /** Areas of the project works that the viewer follows; empty for those who look after the whole programme. */
    public Set<Long> areasOf(Viewer viewer) {
        return viewer.may(Action.READ_REPORTS) ? Set.of() : webinars.areasSeenBy(viewer.accountId());
    }

    /** One webinar. */
    public Webinar find(Viewer viewer, long id) {
        viewer.require(Action.READ_PROGRAMME);
        return webinars.find(id).orElseThrow(Refusal.NotFound::new);
    }

    /** Refuses with 403 unless the viewer may write webinars; before a form is shown. */
    public void requireEditing(Viewer viewer) {
        viewer.require(Action.EDIT_REGISTER);
    }

    /**
     * A new webinar of the current programme.
     *
     * @param announced whether the participants are told at once
     */
    public Webinar create(Viewer viewer, WebinarEntry entry, boolean announced) {
        viewer.require(Action.EDIT_REGISTER);
        check(viewer, entry);
        long programmeId = programmes.current(viewer).id();
        Webinar webinar = webinars.create(entry.toWebinar(0, programmeId, title(viewer, entry), clock.instant(), 0));
        journal.note(viewer, Act.CREATED, subject(webinar).changed(null, webinar.summary()));
        news.scheduled().publishEvent(new WebinarScheduled(webinar, announced));
        return webinar;
    }

    /** Changes a webinar; refused with 412 when somebody else has meanwhile changed it, with 409 once it is cancelled. */
    public Webinar change(Viewer viewer, long id, WebinarEntry entry) {
        Webinar before = toBeChanged(viewer, id, entry.version());
        check(viewer, entry);
        if (before.isCancelled()) {
            throw new Refusal.Conflict("Questo webinar è stato annullato: creane uno nuovo.");
        }
        Webinar after = webinars.update(
                entry.toWebinar(id, before.programmeId(), title(viewer, entry), clock.instant(), before.version()));
        journal.note(viewer, Act.CHANGED, subject(after).changed(before.summary(), after.summary()));
        news.changed().publishEvent(new WebinarChanged(before, after));
        return after;
    }

    /** Cancels a webinar, which stays in the list as cancelled; does nothing when it is already. */
    public Webinar cancel(Viewer viewer, long id) {
        Webinar before = find(viewer, id);
        viewer.require(Action.EDIT_REGISTER);
        if (before.isCancelled()) {
            return before;
        }
        Webinar after = webinars.update(before.cancelledAt(clock.instant()));
        journal.note(viewer, Act.CANCELLED, subject(after));
        news.cancelled().publishEvent(new WebinarCancelled(after));
        return after;
    }

    /**
     * Takes a webinar for a change of what belongs to it, such as its agenda, and counts the change: refused with 412
     * when somebody has changed it since this version, with 428 when null.
     */
    public Webinar changing(Viewer viewer, long id, @Nullable Long version) {
        return webinars.update(toBeChanged(viewer, id, version));
    }

    private Webinar toBeChanged(Viewer viewer, long id, @Nullable Long version) {
        Webinar webinar = find(viewer, id);
        viewer.require(Action.EDIT_REGISTER);
        if (version == null) {
            throw Refusal.Conflict.unconditional("Manca l’intestazione If-Match: indica l’ETag che hai letto.");
        }
        if (version != webinar.version()) {
            throw Refusal.Conflict.stale("Un’altra persona ha modificato questo webinar: confronta i due testi.");
        }
        return webinar;
    }

    private void check(Viewer viewer, WebinarEntry entry) {
        Violations.requireNone(entry);
        entry.check();
        Set<Long> known = programmes.areas(viewer).stream().map(Area::id).collect(Collectors.toSet());
        if (!known.containsAll(entry.areaIds())) {
            throw Refusal.Invalid.field("areas", "Questo ambito non c’è nel programma.");
        }
    }

    private String title(Viewer viewer, WebinarEntry entry) {
        return PathPlace.title(entry.kind(), entry.position(), steps.list(viewer));
    }

    private static JournalSubject subject(Webinar webinar) {
        return JournalSubject.of("webinar", webinar.id(), webinar.title());
    }
}
