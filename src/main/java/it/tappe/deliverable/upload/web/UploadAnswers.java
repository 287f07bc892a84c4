package it.tappe.deliverable.upload.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import it.tappe.deliverable.upload.PartialUpload;
import it.tappe.deliverable.upload.Piece;
import java.io.InputStream;
import java.net.URI;

/** The headers that carry how far an upload is, alike for pages and API. */
final class UploadAnswers {
    private static final String LENGTH = "Upload-Length";

    private UploadAnswers() {}

    /** 201 with the address to which the pieces go. */
    static MutableHttpResponse<PartialUploadJson> begun(PartialUpload upload, String parent) {
        return with(
                HttpResponse.created(PartialUploadJson.of(upload), URI.create(parent + "/" + upload.key())), upload);
    }

    /** 200 with how far it is. */
    static MutableHttpResponse<PartialUploadJson> standing(PartialUpload upload) {
        return with(HttpResponse.ok(PartialUploadJson.of(upload)), upload);
    }

    /** 204: the piece is kept. */
    static MutableHttpResponse<?> taken(PartialUpload upload) {
        return with(HttpResponse.noContent(), upload);
    }

    /** The bytes of a piece as they come; closing it throws away what was not read. */
    static InputStream body(HttpRequest<?> request) {
        return request instanceof ServerHttpRequest<?> streamed
                ? streamed.byteBody().toInputStream()
                : InputStream.nullInputStream();
    }

    private static <T> MutableHttpResponse<T> with(MutableHttpResponse<T> response, PartialUpload upload) {
        return response.header(Piece.OFFSET, String.valueOf(upload.offset()))
                .header(LENGTH, String.valueOf(upload.size()));
    }
}
