package it.tappe.rescheduling.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.rescheduling.DateMoves;
import it.tappe.rescheduling.Impact;
import it.tappe.web.IfMatch;
import it.tappe.web.PageJson;

/** Moving the dates of a step, for programs. The ETag of a preview is the reading of the dates that it rests on. */
@Controller("/api/v1/steps/{stepId}/date-moves")
@Secured(SecurityRule.IS_AUTHENTICATED)
class DateMoveApi {
    private final DateMoves moves;

    DateMoveApi(DateMoves moves) {
        this.moves = moves;
    }

    @Get
    PageJson<MovedJson> list(Viewer viewer, long stepId) {
        return PageJson.whole(moves.list(viewer, stepId), MovedJson::of);
    }

    /** What the dates would touch; changes nothing. */
    @Post("/preview")
    HttpResponse<ImpactJson> preview(Viewer viewer, long stepId, @Body ImpactJson.Sent sent) {
        Impact impact = moves.preview(viewer, stepId, sent.area(), sent.toEntry());
        return HttpResponse.ok(ImpactJson.of(impact))
                .header("ETag", IfMatch.etag(impact.scope().version()));
    }

    /**
     * Moves the dates.
     *
     * @param ifMatch the ETag of the preview; 412 when somebody has moved since, 428 without it
     */
    @Post
    @Status(HttpStatus.CREATED)
    ImpactJson move(
            Viewer viewer, long stepId, @Nullable @Header("If-Match") String ifMatch, @Body ImpactJson.Sent sent) {
        return ImpactJson.of(moves.move(viewer, stepId, sent.area(), sent.toEntry(), IfMatch.version(ifMatch)));
    }

    /** Undoes a move while nothing depends on it. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void undo(Viewer viewer, long stepId, long id) {
        moves.list(viewer, stepId);
        moves.undo(viewer, id);
    }
}
