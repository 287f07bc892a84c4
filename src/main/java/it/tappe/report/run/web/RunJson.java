package it.tappe.report.run.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.report.run.Run;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run as programs read it.
 *
 * @param by who asked
 * @param query the filters, as in the address of the report
 * @param place in the queue, 1 is the next one; null when it is not queued
 * @param done so many of {@code parts} parts are done; 0 of 0 where nothing can be said
 * @param problem why it failed, in Italian
 * @param file where the result is; null until it is ready
 */
@Serdeable
record RunJson(
        long id,
        String report,
        String title,
        String by,
        String query,
        String format,
        Run.Status status,
        @Nullable Integer place,
        int done,
        int parts,
        Instant askedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String fileName,
        @Nullable Long bytes,
        @Nullable String problem,
        String self,
        @Nullable String file) {

    static RunJson of(Run run, int place) {
        String self = "/api/v1/report-runs/" + run.id();
        return new RunJson(
                run.id(),
                run.report(),
                run.title(),
                run.byName(),
                run.query(),
                run.format().extension(),
                run.status(),
                place == 0 ? null : place,
                run.done(),
                run.parts(),
                run.askedAt(),
                run.startedAt(),
                run.finishedAt(),
                run.fileName(),
                run.bytes(),
                run.problem(),
                self,
                run.isReady() ? self + "/file" : null);
    }
}
