package it.tappe.webinar.running.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.web.IfMatch;
import it.tappe.webinar.running.Run;
import it.tappe.webinar.running.Runs;
import java.time.Clock;

/** How a webinar goes, for programs; every act needs {@code If-Match}: 412 when somebody was faster, 428 without it. */
@Controller("/api/v1/webinars/{id}/run")
@Secured(SecurityRule.IS_AUTHENTICATED)
class RunApi {
    private final Runs runs;
    private final Clock clock;

    RunApi(Runs runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** How the webinar is going. */
    @Get
    HttpResponse<RunJson> show(Viewer viewer, long id) {
        return answer(runs.find(viewer, id));
    }

    /** Begins the next item. */
    @Post("/starts")
    HttpResponse<RunJson> begin(Viewer viewer, long id, @Nullable @Header("If-Match") String ifMatch) {
        return answer(runs.beginNext(viewer, id, IfMatch.version(ifMatch)));
    }

    /** Takes the latest start back. */
    @Delete("/starts/latest")
    HttpResponse<RunJson> takeBack(Viewer viewer, long id, @Nullable @Header("If-Match") String ifMatch) {
        return answer(runs.takeBack(viewer, id, IfMatch.version(ifMatch)));
    }

    /** Declares the webinar over. */
    @Put("/end")
    HttpResponse<RunJson> finish(Viewer viewer, long id, @Nullable @Header("If-Match") String ifMatch) {
        return answer(runs.finish(viewer, id, IfMatch.version(ifMatch)));
    }

    /** Forgets every start, after a rehearsal. */
    @Delete
    HttpResponse<RunJson> restart(Viewer viewer, long id, @Nullable @Header("If-Match") String ifMatch) {
        return answer(runs.restart(viewer, id, IfMatch.version(ifMatch)));
    }

    private HttpResponse<RunJson> answer(Run run) {
        return HttpResponse.ok(RunJson.of(run, clock.instant())).header("ETag", IfMatch.etag(run.version()));
    }
}
