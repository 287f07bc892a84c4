package it.tappe.registration;

import it.tappe.registration.event.WholeEvent;

/** A registration no longer stands: the person, or a coordinator, has cancelled it. */
public record RegistrationCancelled(WholeEvent event, Registration registration) {}
