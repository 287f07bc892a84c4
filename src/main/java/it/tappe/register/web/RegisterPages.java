package it.tappe.register.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.register.LoadResult;
import it.tappe.register.workbook.RegisterSheet;
import it.tappe.register.workbook.RegisterWorkbooks;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register's workbook, for the coordinator. */
@Controller("/programma/importazione")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class RegisterPages {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RegisterWorkbooks workbooks;
    private final Pages pages;

    RegisterPages(RegisterWorkbooks workbooks, Pages pages) {
        this.workbooks = workbooks;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, Viewer viewer) {
        workbooks.requireEditing(viewer);
        return pages.show(request, view(Form.empty()));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> load(HttpRequest<?> request, Viewer viewer, @Part("file") @Nullable CompletedFileUpload file) {
        return pages.submit(
                request,
                Form.empty(),
                form -> {
                    LoadResult result = UploadedWorkbook.load(workbooks, viewer, file);
                    return new Pages.Done("/programma", "Importazione riuscita: " + result.summary() + ".");
                },
                RegisterPages::view);
    }

    @Get("/modello")
    @Produces(XLSX)
    HttpResponse<byte[]> template(Viewer viewer) {
        return file(workbooks.template(viewer), "modello-anagrafica.xlsx");
    }

    @Get("/dati-attuali")
    @Produces(XLSX)
    HttpResponse<byte[]> present(Viewer viewer) {
        return file(workbooks.present(viewer), "anagrafica.xlsx");
    }

    static HttpResponse<byte[]> file(byte[] bytes, String name) {
        return HttpResponse.ok(bytes)
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    private static View view(Form form) {
        return View.of("register/import", "Importa l’anagrafica")
                .under("Programma", "/programma")
                .with("form", form)
                .with("sheets", List.of(RegisterSheet.values()));
    }
}
