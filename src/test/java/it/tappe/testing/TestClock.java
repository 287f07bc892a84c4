package it.tappe.testing;

import io.micronaut.context.annotation.Replaces;
import it.tappe.shared.RomeTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The clock of a running test: it stands still until the test moves it. Begins on Monday 2 February 2026, 9:00. */
@Singleton
@Replaces(Clock.class)
public class TestClock extends Clock {
    private final AtomicReference<Instant> now = new AtomicReference<>(at("2026-02-02", 9));

    /** The hour of the day in Rome. */
    public static Instant at(String day, int hour) {
        return LocalDate.parse(day).atTime(hour, 0).atZone(RomeTime.ZONE).toInstant();
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    public void advance(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    @Override
    public ZoneId getZone() {
        return RomeTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now.get(), zone);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
