package it.tappe.deliverable.review.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.types.files.StreamedFile;
import it.tappe.access.Viewer;
import it.tappe.deliverable.review.AnnotatedFiles;
import it.tappe.deliverable.review.AnnotatedFiles.Download;
import it.tappe.deliverable.review.ReviewDraft;
import it.tappe.deliverable.review.VersionAddress;
import it.tappe.shared.Refusal;
import it.tappe.web.Attachment;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Annotated files on their way in and out, alike for pages and API. */
@Singleton
class Annotations {
    private final AnnotatedFiles files;

    Annotations(AnnotatedFiles files) {
        this.files = files;
    }

    ReviewDraft take(Viewer viewer, VersionAddress at, @Nullable Long basedOn, @Nullable CompletedFileUpload file) {
        String name = file == null ? "" : Attachment.received(file.getFilename());
        if (file == null || name.isBlank()) {
            throw Refusal.Invalid.field("file", "Scegli il file da allegare.");
        }
        try (InputStream content = file.getInputStream()) {
            return files.attach(viewer, at, basedOn, name, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    MutableHttpResponse<?> send(Viewer viewer, VersionAddress at) {
        Download download = files.download(viewer, at);
        StreamedFile file = new StreamedFile(
                download.content(),
                MediaType.of(download.file().mediaType()),
                Instant.EPOCH.toEpochMilli(),
                download.file().size());
        return HttpResponse.ok(file)
                .header(
                        "Content-Disposition",
                        Attachment.disposition(download.file().name()))
                .header("X-Content-SHA256", download.file().sha256());
    }
}
