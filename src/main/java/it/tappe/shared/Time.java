package it.tappe.shared;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** The one clock from which every rule takes its {@code now}; instants to the millisecond, as both databases keep. */
@Factory
class Time {

    /**
     * @param today {@code tappe.demo.today} (yyyy-MM-dd, demo only): the clock then runs on from the present time of
     *     that day, so that any moment of the path can be tried out; empty for the real time
     */
    @Singleton
    Clock clock(@Value("${tappe.demo.today:}") String today, Environment environment) {
        Clock real = Clock.tickMillis(RomeTime.ZONE);
        if (today.isBlank() || !environment.getActiveNames().contains("demo")) {
            return real;
        }
        LocalDate chosen = LocalDate.parse(today.strip());
        long days = chosen.toEpochDay() - LocalDate.now(real).toEpochDay();
        return Clock.offset(real, Duration.ofDays(days));
    }
}
