package it.tappe.webinar.minutes;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.shared.Refusal;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The minutes of webinars: coordinators and tutors write them, the others read the latest version that is published. */
@Singleton
@Transactional
public class Minutes {
    private final Webinars webinars;
    private final MinutesRepository versions;
    private final MinutesPrint print;
    private final WebinarActions actions;
    private final Journal journal;
    private final Clock clock;

    Minutes(
            Webinars webinars,
            MinutesRepository versions,
            MinutesPrint print,
            WebinarActions actions,
            Journal journal,
            Clock clock) {
        this.webinars = webinars;
        this.versions = versions;
        this.print = print;
        this.actions = actions;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refuses with 403 unless the viewer may write minutes; before a form is shown. */
    public void requireWriting(Viewer viewer) {
        viewer.require(Action.RUN_WEBINAR);
    }

    /** The latest version that the viewer may read, if there is one. */
    public Optional<MinutesVersion> latest(Viewer viewer, long webinarId) {
        webinars.find(viewer, webinarId);
        return (viewer.may(Action.RUN_WEBINAR) ? versions.latest(webinarId) : versions.latestPublished(webinarId))
                .map(this::whole);
    }

    /** One version; 404 when it is not published and the viewer does not write minutes. */
    public MinutesVersion find(Viewer viewer, long webinarId, int number) {
        webinars.find(viewer, webinarId);
        return versions.find(webinarId, number)
                .filter(row -> row.published() || viewer.may(Action.RUN_WEBINAR))
                .map(this::whole)
                .orElseThrow(Refusal.NotFound::new);
    }

    /** All versions that the viewer may read, the newest first, without their notes. */
    public List<MinutesVersion.Row> list(Viewer viewer, long webinarId) {
        webinars.find(viewer, webinarId);
        return versions.list(webinarId).stream()
                .filter(row -> row.published() || viewer.may(Action.RUN_WEBINAR))
                .toList();
    }

    /** Saves another version; refused with 412 when somebody has saved since the one that it rests on. */
    public MinutesVersion save(Viewer viewer, long webinarId, MinutesEntry entry) {
        Webinar webinar = webinars.find(viewer, webinarId);
        viewer.require(Action.RUN_WEBINAR);
        int latest = versions.latest(webinarId).map(MinutesVersion.Row::number).orElse(0);
        Long basedOn = entry.basedOn();
        if (basedOn == null) {
            throw Refusal.Conflict.unconditional("Manca l’intestazione If-Match: indica l’ETag del verbale letto.");
        }
        if (basedOn != latest) {
            throw Refusal.Conflict.stale("Un’altra persona ha salvato questo verbale: confronta i due testi.");
        }
        entry.check();
        long id = versions.save(new MinutesRepository.Saved(
                        0,
                        webinarId,
                        latest + 1,
                        entry.decisions().strip(),
                        entry.published(),
                        clock.instant(),
                        viewer.accountId()))
                .id();
        int position = 1;
        for (Note note : entry.written()) {
            versions.add(id, position++, note.title(), note.text());
        }
        journal.note(
                viewer,
                entry.published() ? Act.PUBLISHED : Act.CHANGED,
                JournalSubject.of("minutes", webinarId, "Verbale – " + webinar.title())
                        .changed(null, "versione " + (latest + 1)));
        return find(viewer, webinarId, latest + 1);
    }

    /** The latest version that the viewer may read, as PDF; 404 when there is none. */
    public Printed print(Viewer viewer, long webinarId) {
        Webinar webinar = webinars.find(viewer, webinarId);
        MinutesVersion version = latest(viewer, webinarId)
                .orElseThrow(() -> new Refusal.NotFound("Il verbale di questo webinar non è ancora stato pubblicato."));
        journal.note(viewer, Act.PRINTED, JournalSubject.of("minutes", webinarId, "Verbale – " + webinar.title()));
        return print.of(webinar, version, actions.of(viewer, webinarId));
    }

    /** A file to be sent; the name is plain ASCII. */
    public record Printed(String fileName, byte[] bytes) {}

    private MinutesVersion whole(MinutesVersion.Row row) {
        return row.with(versions.notes(row.id()));
    }
}
