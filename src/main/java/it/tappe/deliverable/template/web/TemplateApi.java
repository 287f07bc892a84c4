package it.tappe.deliverable.template.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.deliverable.template.OwnTemplate;
import it.tappe.deliverable.template.Templates;
import java.time.Instant;

/** The templates for programs. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_AUTHENTICATED)
class TemplateApi {
    private final Templates templates;

    TemplateApi(Templates templates) {
        this.templates = templates;
    }

    /** A coordinator's own template. */
    @Serdeable
    record TemplateJson(String fileName, long size, String sha256, Instant uploadedAt, String uploadedBy) {
        static TemplateJson of(OwnTemplate own) {
            return new TemplateJson(own.fileName(), own.size(), own.sha256(), own.uploadedAt(), own.uploadedByName());
        }
    }

    /** The Word document to begin with, filled in for the project work. */
    @Get(value = "/project-works/{id}/deliverables/{step}/template", produces = ModelFiles.DOCX)
    HttpResponse<byte[]> download(Viewer viewer, @PathVariable long id, @PathVariable int step) {
        return ModelFiles.send(templates.download(viewer, id, step));
    }

    /** The template that the step uses now, with its placeholders. */
    @Get(value = "/steps/{id}/template", produces = ModelFiles.DOCX)
    HttpResponse<byte[]> present(Viewer viewer, @PathVariable long id) {
        return ModelFiles.send(templates.present(viewer, id));
    }

    /** Puts one's own Word document in its place; it must hold the headings of all required sections. */
    @Put(value = "/steps/{id}/template", consumes = MediaType.MULTIPART_FORM_DATA)
    TemplateJson replace(Viewer viewer, @PathVariable long id, @Part("file") @Nullable CompletedFileUpload file) {
        return TemplateJson.of(ModelFiles.take(templates, viewer, id, file));
    }

    /** Takes it away again: the step uses the template that Tappe makes. */
    @Delete("/steps/{id}/template")
    @Status(HttpStatus.NO_CONTENT)
    void withdraw(Viewer viewer, @PathVariable long id) {
        templates.withdraw(viewer, id);
    }
}
