package it.tappe.recurring;

import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import it.tappe.shared.RomeTime;
import java.time.Duration;
import java.time.LocalTime;

/** When a recurring task runs. */
public final class Rhythm {
    private final Schedule schedule;

    private Rhythm(Schedule schedule) {
        this.schedule = schedule;
    }

    /** This long after it last ended; the first time when Tappe starts. */
    public static Rhythm every(Duration pause) {
        return new Rhythm(FixedDelay.of(pause));
    }

    /** Every day at these times in Rome, daylight saving included. */
    public static Rhythm dailyAt(LocalTime... times) {
        return new Rhythm(new Daily(RomeTime.ZONE, times));
    }

    Schedule schedule() {
        return schedule;
    }
}
