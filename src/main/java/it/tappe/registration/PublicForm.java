package it.tappe.registration;

import it.tappe.registration.event.WholeEvent;
import it.tappe.registration.form.RegistrationForm.Openness;
import it.tappe.registration.form.WholeForm;

/** What anybody may know who has a form's public link: the form, the event, how many places are free. */
public record PublicForm(WholeForm whole, WholeEvent event, Places places, Openness openness) {}
