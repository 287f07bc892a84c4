package it.tappe.report.progress.facts;

import io.micronaut.data.annotation.MappedEntity;
import it.tappe.support.CallStatus;
import it.tappe.support.Outcome;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A support call.
 *
 * @param startsAt where it stands today: a call that was moved has moved for past days, too
 */
@MappedEntity
public record CallFact(
        long projectWorkId,
        long stepId,
        String tutorName,
        Instant startsAt,
        int minutes,
        Instant bookedAt,
        @Nullable Instant cancelledAt,
        @Nullable Outcome outcome,
        @Nullable Instant outcomeAt) {

    /** How it stood then. */
    public CallStatus statusAt(Instant now) {
        return CallStatus.of(startsAt, startsAt.plus(Duration.ofMinutes(minutes)), cancelledAt, outcome, now);
    }

    CallFact until(Instant end) {
        Instant recorded = Times.until(outcomeAt, end);
        return new CallFact(
                projectWorkId,
                stepId,
                tutorName,
                startsAt,
                minutes,
                bookedAt,
                Times.until(cancelledAt, end),
                recorded == null ? null : outcome,
                recorded);
    }
}
