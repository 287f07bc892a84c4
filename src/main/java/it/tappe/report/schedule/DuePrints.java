package it.tappe.report.schedule;

import it.tappe.recurring.RecurringTask;
import it.tappe.recurring.Rhythm;
import it.tappe.report.run.Run;
import it.tappe.report.run.Runs;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints what is due and sends what is printed, all day long. Can be called at any time, on several nodes at once. */
@Singleton
public class DuePrints implements RecurringTask {
    private static final Logger LOG = LoggerFactory.getLogger(DuePrints.class);
    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final int TRIES = 3;

    private final ScheduleRepository schedules;
    private final DispatchRepository dispatches;
    private final Printing printing;
    private final Sending sending;
    private final Runs runs;
    private final Clock clock;

    DuePrints(
            ScheduleRepository schedules,
            DispatchRepository dispatches,
            Printing printing,
            Sending sending,
            Runs runs,
            Clock clock) {
        this.schedules = schedules;
        this.dispatches = dispatches;
        this.printing = printing;
        this.sending = sending;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "scheduled-reports";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    @Override
    public void run() {
        print();
        send();
    }

    /** Asks for the prints that are due now: each due time once, and of several that were missed the last. */
    public void print() {
        Instant now = clock.instant();
        for (Schedule schedule : schedules.active()) {
            schedule.dueAt(now).ifPresent(due -> quietly(schedule, () -> printing.begin(schedule, due)));
        }
    }

    /** Sends those prints that are ready by now. */
    public void send() {
        for (Dispatch dispatch : dispatches.making()) {
            Long id = dispatch.runId();
            Optional<Run> run = id == null ? Optional.empty() : runs.known(id);
            if (run.filter(Run::isOpen).isEmpty()) {
                schedules
                        .findById(dispatch.scheduleId())
                        .ifPresent(schedule -> quietly(schedule, () -> end(schedule, dispatch, run)));
            }
        }
    }

    private void end(Schedule schedule, Dispatch dispatch, Optional<Run> run) {
        if (run.filter(Run::isInterrupted).isPresent() && dispatch.tries() < TRIES) {
            printing.again(schedule, dispatch);
        } else {
            sending.end(schedule, dispatch, run);
        }
    }

    /** One that cannot be printed holds none of the others up. */
    private static void quietly(Schedule schedule, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException broken) {
            LOG.error("Scheduled report {} could not be served now", schedule.id(), broken);
        }
    }
}
