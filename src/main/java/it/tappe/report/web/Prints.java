package it.tappe.report.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import it.tappe.access.Viewer;
import it.tappe.report.ReportCatalogue;
import it.tappe.report.run.Run;
import it.tappe.report.run.RunWaiting;
import it.tappe.report.run.Runs;
import it.tappe.shared.Refusal;
import it.tappe.web.Attachment;
import it.tappe.web.Pages;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Reports that are asked for by their address, on their way out. */
@Singleton
class Prints {
    private final ReportCatalogue catalogue;
    private final Runs runs;
    private final RunWaiting waiting;

    Prints(ReportCatalogue catalogue, Runs runs, RunWaiting waiting) {
        this.catalogue = catalogue;
        this.runs = runs;
        this.waiting = waiting;
    }

    /**
     * The report, if it is ready in time; no thread is held meanwhile.
     *
     * @param otherwise what is answered of a run that is not ready, or will never be
     */
    CompletionStage<HttpResponse<?>> print(
            Viewer viewer,
            String name,
            HttpRequest<?> request,
            Duration patience,
            Function<Run, HttpResponse<?>> otherwise) {
        try {
            Run run = runs.start(viewer, catalogue.order(viewer, name, Pages.address(request)));
            return waiting.whenEnded(run, patience).thenApply(now -> now.isReady() ? send(now) : otherwise.apply(now));
        } catch (Refusal refusal) {
            return CompletableFuture.failedFuture(refusal);
        }
    }

    private HttpResponse<?> send(Run run) {
        return Attachment.send(runs.content(run), run.format().mediaType(), run.savedAs());
    }
}
