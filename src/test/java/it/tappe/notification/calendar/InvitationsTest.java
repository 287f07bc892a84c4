package it.tappe.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import it.tappe.document.calendar.CalendarEvent;
import it.tappe.notification.mail.Invitation;
import it.tappe.notification.mail.Recipient;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InvitationsTest {
    private static final Recipient BELLUNO = new Recipient("belluno@example.org", "Provincia di Belluno", 7L);
    private static final Instant START = Instant.parse("2026-04-01T08:00:00Z");

    private final Invitations invitations = new Invitations("tappe@example.org");

    private static CalendarEvent event(int sequence, boolean cancelled) {
        return new CalendarEvent(
                "webinar-3@tappe",
                sequence,
                START,
                START.plusSeconds(3600),
                "Webinar 3",
                "",
                null,
                null,
                START,
                cancelled);
    }

    private static VEvent read(Invitation invitation) {
        return Biweekly.parse(invitation.calendar()).first().getEvents().get(0);
    }

    @Test
    void invitesTheRecipientInTheNameOfTheProgramme() {
        Invitation invitation = invitations.of(event(0, false), BELLUNO);
        assertThat(invitation.method()).isEqualTo("REQUEST");
        assertThat(read(invitation).getOrganizer().getEmail()).isEqualTo("tappe@example.org");
        assertThat(read(invitation).getAttendees())
                .singleElement()
                .matches(attendee -> attendee.getEmail().equals("belluno@example.org"));
    }

    @Test
    void keepsTheIdentityThroughChangeAndCancellation() {
        VEvent first = read(invitations.of(event(0, false), BELLUNO));
        Invitation cancelled = invitations.of(event(1, true), BELLUNO);
        assertThat(cancelled.method()).isEqualTo("CANCEL");
        assertThat(read(cancelled).getUid()).isEqualTo(first.getUid());
        assertThat(read(cancelled).getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
    }
}
