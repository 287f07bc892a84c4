package it.tappe.deliverable.upload.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.deliverable.upload.PartialUpload;
import it.tappe.deliverable.upload.PartialUploads;
import it.tappe.deliverable.upload.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What the script of the upload form talks to: the same as the API's, with the session's cookie and the form's token in
 * the address.
 */
@Controller("/project-work/{id}/step/{step}/caricamenti")
@Secured(SecurityRule.IS_AUTHENTICATED)
class PartialUploadPages {
    private final PartialUploads uploads;

    PartialUploadPages(PartialUploads uploads) {
        this.uploads = uploads;
    }

    @Post(consumes = {MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
    HttpResponse<?> begin(
            Viewer viewer, @PathVariable long id, @PathVariable int step, @Body PartialUploadJson.Announced announced) {
        PartialUpload begun = uploads.begin(viewer, id, step, announced.toEntry());
        return UploadAnswers.begun(begun, "/project-work/" + id + "/step/" + step + "/caricamenti");
    }

    @Get("/{upload}")
    HttpResponse<?> find(Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable String upload) {
        return UploadAnswers.standing(uploads.find(viewer, id, step, upload));
    }

    @Patch(value = "/{upload}", consumes = MediaType.ALL)
    HttpResponse<?> append(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable String upload,
            @Header(Piece.OFFSET) @Nullable String offset,
            HttpRequest<?> request) {
        try (InputStream content = UploadAnswers.body(request)) {
            return UploadAnswers.taken(uploads.append(viewer, id, step, upload, new Piece(offset, content)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
