package it.tappe.deliverable.review.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.deliverable.review.ReviewDraft;
import it.tappe.deliverable.review.VersionAddress;
import it.tappe.web.IfMatch;

/** The document with the tutor's notes, for programs. */
@Controller("/api/v1/project-works/{id}/deliverables/{step}/submissions/{number}")
@Secured(SecurityRule.IS_AUTHENTICATED)
class AnnotatedFileApi {
    private final Annotations annotations;

    AnnotatedFileApi(Annotations annotations) {
        this.annotations = annotations;
    }

    /** Attaches the file to the draft; If-Match as for the draft itself. */
    @Put(value = "/review-draft/file", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<ReviewJson> attach(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int number,
            @Nullable @Header("If-Match") String ifMatch,
            @Part("file") @Nullable CompletedFileUpload file) {
        ReviewDraft draft =
                annotations.take(viewer, new VersionAddress(id, step, number), IfMatch.version(ifMatch), file);
        return HttpResponse.ok(ReviewJson.of(draft)).header("ETag", IfMatch.etag(draft.version()));
    }

    @Get(value = "/review-file", produces = MediaType.ALL)
    HttpResponse<?> file(Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable int number) {
        return annotations.send(viewer, new VersionAddress(id, step, number));
    }
}
