package it.tappe.servicemodel.suggestion.web;

import io.micronaut.http.multipart.CompletedFileUpload;
import it.tappe.access.Viewer;
import it.tappe.servicemodel.suggestion.Suggestion;
import it.tappe.servicemodel.suggestion.Suggestions;
import it.tappe.shared.Refusal;
import it.tappe.web.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Documents on their way in, alike for page and API. */
final class Documents {
    private Documents() {}

    static Suggestion read(
            Suggestions suggestions, Viewer viewer, @Nullable CompletedFileUpload file, @Nullable String area) {
        String name = file == null ? "" : Attachment.received(file.getFilename());
        if (file == null || name.isEmpty()) {
            suggestions.requireTrying(viewer);
            throw Refusal.Invalid.field("file", "Scegli il documento da leggere.");
        }
        try (InputStream content = file.getInputStream()) {
            return suggestions.of(viewer, name, content, area);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
