package it.tappe.report.run;

import it.tappe.recurring.RecurringTask;
import it.tappe.recurring.Rhythm;
import jakarta.inject.Singleton;
import java.time.LocalTime;

/** Every night results that are older than a week go. */
@Singleton
class OldRuns implements RecurringTask {
    private static final LocalTime AT = LocalTime.of(3, 40);

    private final RunRecords records;

    OldRuns(RunRecords records) {
        this.records = records;
    }

    @Override
    public String name() {
        return "old-report-runs";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(AT);
    }

    @Override
    public void run() {
        records.removeOld();
    }
}
