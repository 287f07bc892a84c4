package it.tappe.support.minutes;

import it.tappe.access.Account;
import it.tappe.actionpoint.ActionPoint;
import it.tappe.support.SupportCall;
import java.time.Instant;
import java.util.List;

/**
 * Everything that is known of a call.
 *
 * @param invited who can be there: the team, the AFOL tutors, the tutor province
 * @param actions those taken on in it
 * @param before those still open from earlier calls and webinars of the same project work
 * @param versions savings of the minutes, newest first
 */
public record CallRecord(
        SupportCall call,
        List<Account> invited,
        List<Attendee> attendees,
        Minutes minutes,
        List<Minutes> versions,
        List<ActionPoint> actions,
        List<ActionPoint> before,
        boolean mayHold,
        boolean mayBook,
        boolean mayFollowUp,
        Instant now) {}
