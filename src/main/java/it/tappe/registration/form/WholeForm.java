package it.tappe.registration.form;

import java.util.List;

/** A registration form with its questions in order. */
public record WholeForm(RegistrationForm form, List<FormField> fields) {}
