package it.tappe.webinar;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.programme.Programmes;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.util.List;

/** The programme's webinars and their agendas. */
@Singleton
@Transactional
public class Webinars {
    private final Programmes programmes;
    private final WebinarRepository webinars;
    private final AgendaItemRepository items;
    private final Journal journal;

    Webinars(Programmes programmes, WebinarRepository webinars, AgendaItemRepository items, Journal journal) {
        this.programmes = programmes;
        this.webinars = webinars;
        this.items = items;
        this.journal = journal;
    }

    /** The webinars of the current programme in the order of time; none before there is one. */
    public List<Webinar> list(Viewer viewer) {
        return programmes
                .latest(viewer)
                .map(programme -> webinars.list(programme.id()))
                .orElse(List.of());
    }

    /** One webinar. */
    public Webinar find(Viewer viewer, long id) {
        viewer.require(Action.READ_PROGRAMME);
        return webinars.findById(id).orElseThrow(Refusal.NotFound::new);
    }

    /** Its agenda with computed times. */
    public Agenda agenda(Viewer viewer, long id) {
        Webinar webinar = find(viewer, id);
        return Agenda.of(webinar.startsAt(), webinar.lengthMinutes(), items.list(id));
    }

    /** A new webinar of the current programme with its agenda. */
    public Webinar create(Viewer viewer, WebinarEntry entry) {
        viewer.require(Action.EDIT_REGISTER);
        Violations.requireNone(entry);
        Webinar webinar =
                webinars.save(entry.toWebinar(programmes.current(viewer).id()));
        int position = 1;
        for (WebinarEntry.Item item : entry.agenda()) {
            items.save(new AgendaItem(0, webinar.id(), position++, item.title().strip(), item.minutes(), null, null));
        }
        journal.note(viewer, Act.CREATED, JournalSubject.of("webinar", webinar.id(), webinar.title()));
        return webinar;
    }

    /** Puts another agenda in the place of the one there is; refused with 412 when somebody has changed it meanwhile. */
    public Agenda changeAgenda(Viewer viewer, long id, AgendaEntry entry) {
        viewer.require(Action.EDIT_REGISTER);
        Webinar webinar = find(viewer, id);
        Long version = entry.version();
        if (version == null) {
            throw Refusal.Conflict.unconditional("Manca l’intestazione If-Match: indica l’ETag della scaletta letta.");
        }
        if (version != webinar.version()) {
            throw Refusal.Conflict.stale("Un’altra persona ha modificato questa scaletta: confronta i due testi.");
        }
        entry.check();
        List<AgendaItem> before = items.list(id);
        items.clear(id);
        int position = 1;
        for (AgendaEntry.Item item : entry.items()) {
            items.save(item.toRow(id, position++));
        }
        webinars.update(webinar);
        JournalSubject subject = JournalSubject.of("webinar", id, webinar.title());
        journal.note(
                viewer, Act.CHANGED, subject.changed(AgendaEntry.summary(before), AgendaEntry.summary(items.list(id))));
        return agenda(viewer, id);
    }
}
