package it.tappe.report.presentation.look.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.types.files.StreamedFile;
import it.tappe.access.Viewer;
import it.tappe.report.presentation.look.Look;
import it.tappe.report.presentation.look.Looks;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Logos on their way in and out, alike for page and API. */
@Singleton
class LogoFiles {
    private final Looks looks;

    LogoFiles(Looks looks) {
        this.looks = looks;
    }

    Look put(Viewer viewer, @Nullable CompletedFileUpload file, String text, @Nullable Long version) {
        looks.find(viewer);
        if (file == null || file.getFilename().isBlank()) {
            if (file != null) {
                file.discard();
            }
            throw Refusal.Invalid.field("file", "Scegli il file del logo.");
        }
        try (InputStream content = file.getInputStream()) {
            return looks.putLogo(viewer, content, text, version);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    HttpResponse<StreamedFile> send(Viewer viewer) {
        String type = looks.find(viewer).logoType();
        return HttpResponse.ok(
                new StreamedFile(looks.logo(), MediaType.of(type == null ? MediaType.APPLICATION_OCTET_STREAM : type)));
    }
}
