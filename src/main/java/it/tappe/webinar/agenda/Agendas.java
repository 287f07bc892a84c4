package it.tappe.webinar.agenda;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.programme.Steps;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** The agendas of webinars: everybody reads them, coordinators write them. */
@Singleton
@Transactional
public class Agendas {
    private final Webinars webinars;
    private final Steps steps;
    private final AgendaItemRepository items;
    private final AgendaPrint print;
    private final Journal journal;

    Agendas(Webinars webinars, Steps steps, AgendaItemRepository items, AgendaPrint print, Journal journal) {
        this.webinars = webinars;
        this.steps = steps;
        this.items = items;
        this.print = print;
        this.journal = journal;
    }

    /** A webinar's agenda with computed times. */
    public Agenda of(Viewer viewer, long webinarId) {
        return Agenda.of(webinars.find(viewer, webinarId), items.list(webinarId));
    }

    /** The same as if the webinar began at another instant. */
    public Agenda beginningAt(Viewer viewer, long webinarId, Instant startsAt) {
        Webinar webinar = webinars.find(viewer, webinarId);
        return Agenda.of(startsAt, webinar.lengthMinutes(), items.list(webinarId));
    }

    /** Puts another agenda in the place of the one there is; refused with 412 when somebody has changed it meanwhile. */
    public Agenda change(Viewer viewer, long webinarId, AgendaEntry entry) {
        Webinar webinar = webinars.changing(viewer, webinarId, entry.version());
        entry.check();
        List<AgendaItem> before = items.list(webinarId);
        items.clear(webinarId);
        AgendaEntry.rows(webinarId, entry.items()).forEach(items::save);
        List<AgendaItem> after = items.list(webinarId);
        journal.note(
                viewer,
                Act.CHANGED,
                JournalSubject.of("webinar", webinarId, webinar.title())
                        .changed(AgendaEntry.summary(before), AgendaEntry.summary(after)));
        return Agenda.of(webinar, after);
    }

    /** The usual agenda of a webinar in its place, with the right steps; nothing is saved. */
    public List<AgendaEntry.Item> standard(Viewer viewer, long webinarId) {
        viewer.require(Action.EDIT_REGISTER);
        return StandardAgenda.of(webinars.find(viewer, webinarId), steps.list(viewer));
    }

    /** The agenda as a PDF of one large page. */
    public Printed print(Viewer viewer, long webinarId) {
        Webinar webinar = webinars.find(viewer, webinarId);
        journal.note(viewer, Act.PRINTED, JournalSubject.of("agenda", webinarId, webinar.title()));
        return print.of(webinar, of(viewer, webinarId));
    }

    /** A file to be sent; the name is plain ASCII. */
    public record Printed(String fileName, byte[] bytes) {}
}
