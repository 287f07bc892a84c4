package it.tappe.support.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.support.CallStatus;
import it.tappe.support.Outcome;
import it.tappe.support.SupportCall;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A support call as programs read it.
 *
 * @param step order number
 * @param outcome what became of it; null until it is recorded
 */
@Serdeable
record CallJson(
        long id,
        long projectWork,
        String province,
        String area,
        int step,
        String stepTitle,
        long slot,
        long tutor,
        String tutorName,
        Instant startsAt,
        Instant endsAt,
        int minutes,
        @Nullable String place,
        @Nullable String link,
        CallStatus status,
        Instant bookedAt,
        @Nullable Instant cancelledAt,
        @Nullable Outcome outcome,
        long version) {

    static CallJson of(SupportCall call, Instant now) {
        return new CallJson(
                call.id(),
                call.projectWorkId(),
                call.provinceName(),
                call.areaName(),
                call.stepPosition(),
                call.stepTitle(),
                call.slotId(),
                call.tutorId(),
                call.tutorName(),
                call.startsAt(),
                call.endsAt(),
                call.minutes(),
                call.place(),
                call.link(),
                call.statusAt(now),
                call.bookedAt(),
                call.cancelledAt(),
                call.outcome(),
                call.version());
    }

    /** What a program sends to book a call; {@code step} is an order number. */
    @Serdeable
    record Booking(
            @Nullable Long slot,
            @Nullable Long projectWork,
            @Nullable Integer step) {}

    /** What a program sends to move a call; the reason is needed when it comes without notice. */
    @Serdeable
    record Move(@Nullable Long slot, @Nullable String reason) {}
}
