package it.tappe.report.run.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.report.run.Run;
import it.tappe.report.run.Runs;
import it.tappe.web.Attachment;
import it.tappe.web.PageJson;

/** The runs of reports, for programs. */
@Controller("/api/v1/report-runs")
@Secured(SecurityRule.IS_AUTHENTICATED)
class RunApi {
    private static final int SHOWN = 50;

    private final Runs runs;

    RunApi(Runs runs) {
        this.runs = runs;
    }

    /**
     * One's own runs, the newest first.
     *
     * @param cursor of the page
     */
    @Get
    PageJson<RunJson> list(Viewer viewer, @QueryValue @Nullable Long cursor) {
        return PageJson.of(runs.list(viewer, cursor, SHOWN), run -> RunJson.of(run, runs.place(run)));
    }

    /** How far it is. */
    @Get("/{id}")
    RunJson find(Viewer viewer, long id) {
        Run run = runs.find(viewer, id);
        return RunJson.of(run, runs.place(run));
    }

    /** The result; 409 until it is ready. */
    @Get(value = "/{id}/file", produces = MediaType.ALL)
    HttpResponse<StreamedFile> file(Viewer viewer, long id) {
        Run run = runs.find(viewer, id);
        return Attachment.send(runs.content(run), run.format().mediaType(), run.savedAs());
    }

    /** Stops it; 204 also when it has ended already. */
    @Delete("/{id}")
    HttpResponse<?> cancel(Viewer viewer, long id) {
        runs.cancel(viewer, id);
        return HttpResponse.noContent();
    }
}
