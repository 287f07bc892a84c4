package it.tappe.deliverable.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.types.files.StreamedFile;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Submissions;
import it.tappe.deliverable.Submissions.CheckedVersion;
import it.tappe.deliverable.Submissions.Download;
import it.tappe.deliverable.upload.PartialUploads;
import it.tappe.shared.Refusal;
import it.tappe.web.Attachment;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Files on their way in and out, alike for pages and API. */
@Singleton
class Uploads {
    private final Submissions submissions;
    private final PartialUploads partialUploads;

    Uploads(Submissions submissions, PartialUploads partialUploads) {
        this.submissions = submissions;
        this.partialUploads = partialUploads;
    }

    CheckedVersion take(Viewer viewer, long projectWorkId, int step, @Nullable CompletedFileUpload file) {
        String name = file == null ? "" : Attachment.received(file.getFilename());
        if (file == null || name.isBlank()) {
            if (file != null) {
                file.discard();
            }
            throw Refusal.Invalid.field("file", "Scegli il file da caricare.");
        }
        try (InputStream content = file.getInputStream()) {
            return submissions.upload(viewer, projectWorkId, step, name, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file that has come piece by piece. */
    CheckedVersion take(Viewer viewer, long projectWorkId, int step, String partialUpload) {
        return partialUploads.finish(viewer, projectWorkId, step, partialUpload);
    }

    MutableHttpResponse<?> send(Viewer viewer, long projectWorkId, int step, int number) {
        Download download = submissions.download(viewer, projectWorkId, step, number);
        StreamedFile file = new StreamedFile(
                download.content(),
                MediaType.of(download.version().contentType()),
                download.version().uploadedAt().toEpochMilli(),
                download.version().size());
        return HttpResponse.ok(file)
                .header(
                        "Content-Disposition",
                        Attachment.disposition(download.version().fileName()))
                .header("X-Content-SHA256", download.version().sha256());
    }
}
