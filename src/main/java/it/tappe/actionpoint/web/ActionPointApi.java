package it.tappe.actionpoint.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.actionpoint.ActionPoint;
import it.tappe.actionpoint.ActionPoints;
import it.tappe.actionpoint.json.ActionPointInput;
import it.tappe.actionpoint.json.ActionPointJson;
import it.tappe.web.IfMatch;
import it.tappe.web.PageJson;

/** Actions, for programs. New ones are added to the call or the webinar in which they were taken on. */
@Controller("/api/v1/action-points")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ActionPointApi {
    private final ActionPoints points;

    ActionPointApi(ActionPoints points) {
        this.points = points;
    }

    /** The open actions of a project work, by day. */
    @Get
    PageJson<ActionPointJson> list(Viewer viewer, @QueryValue long projectWork) {
        return PageJson.whole(points.open(viewer, projectWork), ActionPointJson::of);
    }

    @Get("/{id}")
    HttpResponse<ActionPointJson> find(Viewer viewer, long id) {
        return answer(points.find(viewer, id));
    }

    /**
     * Changes text, owner and day.
     *
     * @param ifMatch the ETag of the action that was read; 412 when somebody has changed it since, 428 without it
     */
    @Put("/{id}")
    HttpResponse<ActionPointJson> change(
            Viewer viewer, long id, @Nullable @Header("If-Match") String ifMatch, @Body ActionPointInput sent) {
        return answer(points.change(viewer, id, sent.toEntry(IfMatch.version(ifMatch))));
    }

    /** Marks it as done. */
    @Put("/{id}/done")
    HttpResponse<ActionPointJson> finish(Viewer viewer, long id) {
        return answer(points.finish(viewer, id));
    }

    /** Opens it again. */
    @Delete("/{id}/done")
    HttpResponse<ActionPointJson> reopen(Viewer viewer, long id) {
        return answer(points.reopen(viewer, id));
    }

    /** Marks it as not to be done any more. */
    @Put("/{id}/superseded")
    HttpResponse<ActionPointJson> supersede(Viewer viewer, long id) {
        return answer(points.supersede(viewer, id));
    }

    private static HttpResponse<ActionPointJson> answer(ActionPoint point) {
        return HttpResponse.ok(ActionPointJson.of(point)).header("ETag", IfMatch.etag(point.version()));
    }
}
