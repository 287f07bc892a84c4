package it.tappe.servicemodel.agreement.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.servicemodel.agreement.rating.IndependentRatings;
import it.tappe.servicemodel.agreement.rating.RatingSheet;
import it.tappe.web.IfMatch;

/** One's own independent rating of a project work, for programs; never anybody else's. */
@Controller("/api/v1/project-works/{id}/ratings/{step}")
@Secured(SecurityRule.IS_AUTHENTICATED)
class RatingApi {
    private final IndependentRatings ratings;

    RatingApi(IndependentRatings ratings) {
        this.ratings = ratings;
    }

    /**
     * What the caller has said so far; version 0 before the first saving.
     *
     * @param step the step's place in the path
     */
    @Get
    HttpResponse<RatingJson> find(Viewer viewer, @PathVariable long id, @PathVariable int step) {
        return answer(ratings.sheet(viewer, id, step));
    }

    /**
     * Saves the caller's draft. 409 once it is handed in, once the caller sees the others' or once the consensus is
     * recorded.
     *
     * @param ifMatch the ETag that was read; 412 when it has been saved since, 428 without it unless it is the first
     */
    @Put
    HttpResponse<RatingJson> save(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @Nullable @Header("If-Match") String ifMatch,
            @Body RatingJson.Sent sent) {
        return answer(ratings.save(viewer, id, step, sent.toDraft(IfMatch.version(ifMatch))));
    }

    /**
     * Hands the caller's rating in, which fixes it. 422 while an indicator is not decided.
     *
     * @param ifMatch the ETag that was read
     */
    @Post("/hand-in")
    HttpResponse<RatingJson> handIn(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @Nullable @Header("If-Match") String ifMatch) {
        return answer(ratings.handIn(viewer, id, step, IfMatch.version(ifMatch)));
    }

    private static HttpResponse<RatingJson> answer(RatingSheet sheet) {
        return HttpResponse.ok(RatingJson.of(sheet)).header("ETag", IfMatch.etag(sheet.version()));
    }
}
