package it.tappe.deliverable.upload.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import it.tappe.access.Viewer;
import it.tappe.deliverable.upload.PartialUpload;
import it.tappe.deliverable.upload.PartialUploads;
import it.tappe.deliverable.upload.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Versions that come in piece by piece, for programs on connections that break. */
@Controller("/api/v1/project-works/{id}/deliverables/{step}/uploads")
@Secured(SecurityRule.IS_AUTHENTICATED)
class PartialUploadApi {
    private final PartialUploads uploads;

    PartialUploadApi(PartialUploads uploads) {
        this.uploads = uploads;
    }

    /**
     * Begins an upload. Announce the file's name and its size in bytes; the pieces go to the address in the header {@code
     * Location}. It is kept for 24 hours. When everything has come, {@code POST …/uploads/{upload}/submission} makes a
     * version of it.
     */
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<PartialUploadJson> begin(
            Viewer viewer, @PathVariable long id, @PathVariable int step, @Body PartialUploadJson.Announced announced) {
        PartialUpload begun = uploads.begin(viewer, id, step, announced.toEntry());
        return UploadAnswers.begun(begun, "/api/v1/project-works/" + id + "/deliverables/" + step + "/uploads");
    }

    /**
     * How far an upload is: the header {@code Upload-Offset}, also with HEAD, says how many bytes have come and are
     * kept.
     */
    @Get("/{upload}")
    HttpResponse<PartialUploadJson> find(
            Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable String upload) {
        return UploadAnswers.standing(uploads.find(viewer, id, step, upload));
    }

    /**
     * Sends the next piece, at most 4 MiB: the bytes alone. The answer's {@code Upload-Offset} says where the next one
     * begins; 409 means that this one began elsewhere, so ask how far the upload is and go on from there.
     *
     * @param offset where the piece begins, in bytes
     */
    @Patch(value = "/{upload}", consumes = MediaType.ALL)
    @Status(HttpStatus.NO_CONTENT)
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = "string", format = "binary")))
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

    /** Gives an upload up. */
    @Delete("/{upload}")
    @Status(HttpStatus.NO_CONTENT)
    void forget(Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable String upload) {
        uploads.forget(viewer, id, step, upload);
    }
}
