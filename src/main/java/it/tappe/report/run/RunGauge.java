package it.tappe.report.run;

import it.tappe.shared.Gauge;
import java.time.Duration;
import java.util.concurrent.CancellationException;

/** Writes down how far a run is, several times a second at most, and stops it when nobody wants it any more. */
class RunGauge implements Gauge {
    private static final long PAUSE = Duration.ofMillis(250).toNanos();

    private final RunRecords records;
    private final long id;
    private long last = System.nanoTime() - PAUSE;

    RunGauge(RunRecords records, long id) {
        this.records = records;
        this.id = id;
    }

    @Override
    public void at(int done, int of) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("Tappe stops");
        }
        if (System.nanoTime() - last < PAUSE && done < of) {
            return;
        }
        last = System.nanoTime();
        if (!records.isWanted(id, done, of)) {
            throw new CancellationException("run " + id + " is no longer wanted");
        }
    }
}
