package it.tappe.deliverable.template.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.multipart.CompletedFileUpload;
import it.tappe.access.Viewer;
import it.tappe.deliverable.template.OwnTemplate;
import it.tappe.deliverable.template.Templates;
import it.tappe.deliverable.template.Templates.Model;
import it.tappe.shared.Refusal;
import it.tappe.web.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Templates on their way in and out, alike for pages and API. */
final class ModelFiles {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private ModelFiles() {}

    static OwnTemplate take(Templates templates, Viewer viewer, long stepId, @Nullable CompletedFileUpload file) {
        String name = file == null ? "" : Attachment.received(file.getFilename());
        if (file == null || name.isEmpty()) {
            templates.own(viewer, stepId);
            throw Refusal.Invalid.field("file", "Scegli il documento Word da usare come modello.");
        }
        try (InputStream content = file.getInputStream()) {
            return templates.replace(viewer, stepId, name, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static HttpResponse<byte[]> send(Model model) {
        return HttpResponse.ok(model.bytes())
                .contentType(MediaType.of(DOCX))
                .header("Content-Disposition", Attachment.disposition(model.fileName()));
    }
}
