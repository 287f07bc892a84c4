package it.tappe.coherence.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.coherence.Statement;
import it.tappe.coherence.Traces;
import it.tappe.coherence.web.TraceJson.Sent;
import it.tappe.coherence.web.TraceJson.StatementJson;
import it.tappe.web.IfMatch;

/** Traces, for programs. */
@Controller("/api/v1/project-works/{id}/coherence")
@Secured(SecurityRule.IS_AUTHENTICATED)
class CoherenceApi {
    private final Traces traces;

    CoherenceApi(Traces traces) {
        this.traces = traces;
    }

    /** All statements and links. */
    @Get
    TraceJson find(Viewer viewer, long id) {
        return TraceJson.of(traces.find(viewer, id));
    }

    @Get("/statements/{statementId}")
    HttpResponse<StatementJson> find(Viewer viewer, long id, long statementId) {
        return answer(HttpStatus.OK, viewer, id, traces.find(viewer, id, statementId));
    }

    /** Adds a statement. */
    @Post("/statements")
    HttpResponse<StatementJson> add(Viewer viewer, long id, @Body Sent sent) {
        return answer(HttpStatus.CREATED, viewer, id, traces.add(viewer, id, sent.toEntry(null)));
    }

    /**
     * Changes a statement; its kind stays.
     *
     * @param ifMatch the ETag that was read; 412 when somebody has changed it since, 428 without it
     */
    @Put("/statements/{statementId}")
    HttpResponse<StatementJson> change(
            Viewer viewer, long id, long statementId, @Nullable @Header("If-Match") String ifMatch, @Body Sent sent) {
        Statement changed = traces.change(viewer, id, statementId, sent.toEntry(IfMatch.version(ifMatch)));
        return answer(HttpStatus.OK, viewer, id, changed);
    }

    /**
     * Takes a statement out of the trace, with its links.
     *
     * @param ifMatch the ETag that was read; 412 when somebody has changed it since, 428 without it
     */
    @Delete("/statements/{statementId}")
    @Status(HttpStatus.NO_CONTENT)
    void withdraw(Viewer viewer, long id, long statementId, @Nullable @Header("If-Match") String ifMatch) {
        traces.withdraw(viewer, id, statementId, IfMatch.version(ifMatch));
    }

    /** Says that one statement follows from another. */
    @Put("/links/{originId}/{followerId}")
    TraceJson link(Viewer viewer, long id, long originId, long followerId) {
        return TraceJson.of(traces.link(viewer, id, originId, followerId));
    }

    /** Takes that back. */
    @Delete("/links/{originId}/{followerId}")
    TraceJson unlink(Viewer viewer, long id, long originId, long followerId) {
        return TraceJson.of(traces.unlink(viewer, id, originId, followerId));
    }

    private HttpResponse<StatementJson> answer(HttpStatus status, Viewer viewer, long id, Statement statement) {
        return HttpResponse.<StatementJson>status(status)
                .body(StatementJson.of(traces.find(viewer, id), statement))
                .header("ETag", IfMatch.etag(statement.version()));
    }
}
