package it.tappe.deliverable.archive.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.deliverable.archive.Archives;
import it.tappe.deliverable.archive.StepArchive;
import it.tappe.web.Attachment;

/** «Scarica tutto (ZIP)» for coordinators, and the same for programs. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
class ArchiveDownloads {
    private static final String ZIP = "application/zip";

    private final Archives archives;

    ArchiveDownloads(Archives archives) {
        this.archives = archives;
    }

    @Get(value = "/programma/step/{id}/archivio", produces = MediaType.ALL)
    HttpResponse<StreamedFile> page(Viewer viewer, @PathVariable long id, @QueryValue @Nullable Integer ambito) {
        return send(archives.of(viewer, id, ambito));
    }

    /**
     * All latest delivered versions of a step as one ZIP, with {@code indice.csv} and {@code SHA256SUMS}.
     *
     * @param area order number; all areas unless told
     */
    @Get(value = "/api/v1/steps/{id}/archive", produces = ZIP)
    HttpResponse<StreamedFile> archive(Viewer viewer, @PathVariable long id, @QueryValue @Nullable Integer area) {
        return send(archives.of(viewer, id, area));
    }

    private static HttpResponse<StreamedFile> send(StepArchive archive) {
        return HttpResponse.ok(new StreamedFile(archive.content(), MediaType.of(ZIP)))
                .header("Content-Disposition", Attachment.disposition(archive.fileName()));
    }
}
