package it.tappe.registration.form;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads forms for the doors of registration, also on behalf of people without an account. */
@Singleton
public class FormFacts {
    private final FormRepository forms;
    private final FieldRepository fields;

    FormFacts(FormRepository forms, FieldRepository fields) {
        this.forms = forms;
        this.fields = fields;
    }

    /** The form behind a public link. */
    public Optional<WholeForm> find(String publicCode) {
        return forms.findByPublicCode(publicCode).map(form -> new WholeForm(form, fields.list(form.id())));
    }

    /** The forms of an event, in the order in which they were made. */
    public List<WholeForm> of(long eventId) {
        Map<Long, List<FormField>> questions =
                fields.ofEvent(eventId).stream().collect(Collectors.groupingBy(FormField::formId));
        return forms.list(eventId).stream()
                .map(form -> new WholeForm(form, questions.getOrDefault(form.id(), List.of())))
                .toList();
    }
}
