package it.tappe.notification.calendar;

import it.tappe.deliverable.Deliverable;
import it.tappe.document.calendar.CalendarEvent;
import it.tappe.projectwork.ProjectWork;
import it.tappe.shared.RomeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline in calendars: an appointment of the whole day on which something is due, because calendars show such a one
 * above the hours, where it is seen, and let the day free. It stays when the document has been delivered, and says so: one
 * that vanished would look like a mistake.
 */
record Deadline(ProjectWork work, Deliverable deliverable) {
    /** The day in Rome, whatever moved it: an area's own dates, an extension, requested changes. */
    LocalDate day() {
        return RomeTime.dayOf(deliverable.deadlines().dueAt());
    }

    boolean isMet() {
        return !deliverable.isOwed();
    }

    String title(Instant now) {
        String step = deliverable.stepTitle();
        return switch (deliverable.phase()) {
            case APPROVED -> "✓ Approvato: " + step;
            case DELIVERED -> "✓ Consegnato: " + step;
            case NOTHING, DRAFT -> late(now) + step + ": consegna entro le 23:59";
            case CHANGES_REQUESTED, NOT_ASSESSABLE -> late(now) + step + ": nuova versione entro le 23:59";
        };
    }

    private String late(Instant now) {
        return deliverable.isLateAt(now) ? "In ritardo – " : "";
    }

    String description(Instant now) {
        return work.label() + "\nStato: " + deliverable.statusAt(now).label() + "\nScadenza: "
                + RomeTime.deadline(deliverable.deadlines().dueAt()) + reason() + "\nTermine ultimo: "
                + RomeTime.deadline(deliverable.deadlines().cutOffAt());
    }

    private String reason() {
        return day().equals(deliverable.extendedTo())
                ? " (con proroga)"
                : day().equals(deliverable.changesDueOn()) ? " (per le modifiche richieste)" : "";
    }

    /** «Belluno – Formazione del personale: Da consegnare». */
    String line(Instant now) {
        return work.label() + ": " + deliverable.statusAt(now).label();
    }

    String path() {
        return "/project-work/" + work.id() + "/step/" + deliverable.stepPosition();
    }

    CalendarEvent event(Instant now, Addresses addresses) {
        return CalendarEvent.ofDay(uid("scadenza"), day(), title(now), description(now), addresses.page(path()));
    }

    /** The last day of a late door (<i>riapertura</i>) through which something can still come. */
    Optional<CalendarEvent> door(Instant now, Addresses addresses) {
        LocalDate until = deliverable.doorUntil();
        return until == null || isMet() || !until.isAfter(day())
                ? Optional.empty()
                : Optional.of(CalendarEvent.ofDay(
                        uid("riapertura"),
                        until,
                        deliverable.stepTitle() + ": ultimo giorno della riapertura",
                        description(now),
                        addresses.page(path())));
    }

    private String uid(String kind) {
        return kind + "-" + work.id() + "-" + deliverable.stepId() + "@tappe";
    }
}
