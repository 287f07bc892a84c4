package it.tappe.deliverable.review.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.deliverable.review.ReviewDraft;
import it.tappe.deliverable.review.ReviewDrafts;
import it.tappe.deliverable.review.Reviews;
import it.tappe.web.IfMatch;
import it.tappe.web.PageJson;

/** Reviews and their drafts, for programs. The ETag of a draft is its number of savings, "0" before the first. */
@Controller("/api/v1/project-works/{id}/deliverables/{step}")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ReviewApi {
    private final Reviews reviews;
    private final ReviewDrafts drafts;

    ReviewApi(Reviews reviews, ReviewDrafts drafts) {
        this.reviews = reviews;
        this.drafts = drafts;
    }

    @Get("/reviews")
    PageJson<ReviewJson> list(Viewer viewer, @PathVariable long id, @PathVariable int step) {
        return PageJson.whole(reviews.list(viewer, id, step), ReviewJson::of);
    }

    /**
     * Decides on a version. Without {@code decision} the draft is released as it is.
     *
     * @param ifMatch the ETag of the draft that was read; 412 when somebody has saved since, 428 when it is missing
     *     although there is a draft
     */
    @Post("/submissions/{number}/reviews")
    @Status(HttpStatus.CREATED)
    ReviewJson review(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int number,
            @Nullable @Header("If-Match") String ifMatch,
            @Body ReviewJson.Sent sent) {
        Long version = IfMatch.version(ifMatch);
        boolean asItIs = sent.decision() == null && version != null && version > 0;
        return ReviewJson.of(
                asItIs
                        ? reviews.release(viewer, id, step, number, version)
                        : reviews.decide(viewer, id, step, number, sent.toEntry(), version));
    }

    /** The draft, which those who may review share. */
    @Get("/submissions/{number}/review-draft")
    HttpResponse<ReviewJson> draft(
            Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable int number) {
        return answer(drafts.find(viewer, id, step, number));
    }

    /**
     * Saves the draft.
     *
     * @param ifMatch the ETag that was read, "0" for the first saving; 412 when somebody has saved since, 428 without it
     */
    @Put("/submissions/{number}/review-draft")
    HttpResponse<ReviewJson> save(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int number,
            @Nullable @Header("If-Match") String ifMatch,
            @Body ReviewJson.Sent sent) {
        return answer(drafts.save(viewer, id, step, number, sent.toEntry(), IfMatch.version(ifMatch)));
    }

    /** Throws the draft away. */
    @Delete("/submissions/{number}/review-draft")
    @Status(HttpStatus.NO_CONTENT)
    void discard(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int number,
            @Nullable @Header("If-Match") String ifMatch) {
        drafts.discard(viewer, id, step, number, IfMatch.version(ifMatch));
    }

    /** What releasing the draft will bring about. */
    @Get("/submissions/{number}/review-draft/preview")
    PreviewJson preview(Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable int number) {
        return PreviewJson.of(drafts.preview(viewer, id, step, number));
    }

    private static HttpResponse<ReviewJson> answer(ReviewDraft draft) {
        return HttpResponse.ok(ReviewJson.of(draft)).header("ETag", IfMatch.etag(draft.version()));
    }
}
