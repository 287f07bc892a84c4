package it.tappe.support;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import it.tappe.support.slot.Slot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the table keeps of a call; everybody else reads {@link SupportCall}.
 *
 * @param claimedStepId the step while the call stands, which no other call of the project work can have then; else null
 */
@MappedEntity("support_call")
record CallRow(
        @Id @GeneratedValue long id,
        long projectWorkId,
        long stepId,
        @Nullable Long claimedStepId,
        long slotId,
        long tutorId,
        Instant startsAt,
        int minutes,
        @Nullable String place,
        @Nullable String link,
        Instant bookedAt,
        long bookedBy,
        @Nullable Instant cancelledAt,
        @Nullable Outcome outcome,
        @Nullable Instant outcomeAt,
        @Nullable Long outcomeBy,
        @Version long version) {

    static CallRow booked(long projectWorkId, long stepId, Slot slot, Instant now, long accountId) {
        return new CallRow(
                0,
                projectWorkId,
                stepId,
                stepId,
                slot.id(),
                slot.tutorId(),
                slot.startsAt(),
                slot.minutes(),
                slot.place(),
                slot.link(),
                now,
                accountId,
                null,
                null,
                null,
                null,
                0);
    }

    CallRow movedTo(Slot slot) {
        return new CallRow(
                id,
                projectWorkId,
                stepId,
                claimedStepId,
                slot.id(),
                slot.tutorId(),
                slot.startsAt(),
                slot.minutes(),
                slot.place(),
                slot.link(),
                bookedAt,
                bookedBy,
                null,
                null,
                null,
                null,
                version);
    }

    CallRow cancelled(Instant now) {
        return new CallRow(
                id,
                projectWorkId,
                stepId,
                null,
                slotId,
                tutorId,
                startsAt,
                minutes,
                place,
                link,
                bookedAt,
                bookedBy,
                now,
                null,
                null,
                null,
                version);
    }
}
