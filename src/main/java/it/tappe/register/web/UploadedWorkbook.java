package it.tappe.register.web;

import io.micronaut.http.multipart.CompletedFileUpload;
import it.tappe.access.Viewer;
import it.tappe.register.LoadResult;
import it.tappe.register.workbook.RegisterWorkbooks;
import it.tappe.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The file that came with a form or an API call. */
final class UploadedWorkbook {
    private UploadedWorkbook() {}

    static LoadResult load(RegisterWorkbooks workbooks, Viewer viewer, @Nullable CompletedFileUpload file) {
        workbooks.requireEditing(viewer);
        if (file == null || file.getFilename() == null || file.getFilename().isBlank()) {
            throw Refusal.Invalid.field("file", "Scegli il file da importare.");
        }
        try (InputStream content = file.getInputStream()) {
            return workbooks.load(viewer, file.getFilename(), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
