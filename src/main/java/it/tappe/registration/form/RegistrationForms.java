package it.tappe.registration.form;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.registration.event.Events;
import it.tappe.registration.event.ReadVersion;
import it.tappe.registration.event.WholeEvent;
import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The registration forms of events, for coordinators. */
@Singleton
@Transactional
public class RegistrationForms {
    private final Events events;
    private final FormRepository forms;
    private final FieldRepository fields;
    private final FormFacts facts;
    private final Journal journal;

    RegistrationForms(Events events, FormRepository forms, FieldRepository fields, FormFacts facts, Journal journal) {
        this.events = events;
        this.forms = forms;
        this.fields = fields;
        this.facts = facts;
        this.journal = journal;
    }

    /** The forms of an event, in the order in which they were made. */
    public List<WholeForm> list(Viewer viewer, long eventId) {
        return facts.of(events.find(viewer, eventId).event().id());
    }

    /** One form of an event. */
    public WholeForm find(Viewer viewer, long eventId, long id) {
        viewer.require(Action.MANAGE_REGISTRATIONS);
        RegistrationForm form = forms.find(eventId, id).orElseThrow(Refusal.NotFound::new);
        return new WholeForm(form, fields.list(id));
    }

    /** A new form, with a public link of its own. */
    public WholeForm create(Viewer viewer, long eventId, FormEntry entry) {
        WholeEvent event = events.find(viewer, eventId);
        Violations.requireNone(entry);
        entry.check();
        RegistrationForm form = forms.save(entry.toForm(0, eventId, PublicCode.create(), 0));
        replace(form.id(), List.of(), entry.fields());
        journal.note(viewer, Act.CREATED, subject(event, form));
        return find(viewer, eventId, form.id());
    }

    /** Changes a form; its link stays, and answers given before stay as they were given. */
    public WholeForm change(Viewer viewer, long eventId, long id, FormEntry entry) {
        WholeEvent event = events.find(viewer, eventId);
        WholeForm before = find(viewer, eventId, id);
        ReadVersion.require(entry.version(), before.form().version());
        Violations.requireNone(entry);
        entry.check();
        forms.update(entry.toForm(
                id, eventId, before.form().publicCode(), before.form().version()));
        replace(id, before.fields(), entry.fields());
        WholeForm now = find(viewer, eventId, id);
        journal.note(viewer, Act.CHANGED, subject(event, now.form()).changed(summary(before), summary(now)));
        return now;
    }

    /** Keeps the questions that go on, so that whoever is filling in the form loses nothing. */
    private void replace(long formId, List<FormField> before, List<FormEntry.Field> entered) {
        Set<Long> left = before.stream().map(FormField::id).collect(Collectors.toSet());
        int position = 1;
        for (FormEntry.Field one : entered) {
            FormField row = one.toRow(formId, position++);
            if (left.remove(row.id())) {
                fields.update(row);
            } else {
                fields.save(new FormField(
                        0, formId, row.position(), row.label(), row.kind(), row.required(), row.options()));
            }
        }
        left.forEach(fields::remove);
    }

    private static JournalSubject subject(WholeEvent event, RegistrationForm form) {
        return JournalSubject.of("registration_form", form.id(), event.event().title() + " – " + form.audience());
    }

    private static String summary(WholeForm whole) {
        RegistrationForm form = whole.form();
        return form.audience() + "; dal " + RomeTime.minute(form.opensAt()) + " al " + RomeTime.minute(form.closesAt())
                + "; " + whole.fields().stream().map(FormField::label).collect(Collectors.joining(", "));
    }
}
