package it.tappe.register.web;

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
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.register.LoadResult;
import it.tappe.register.workbook.RegisterWorkbooks;
import org.jspecify.annotations.Nullable;

/** The register's workbook, for programs of the coordinator. */
@Controller("/api/v1/register")
@Secured(SecurityRule.IS_AUTHENTICATED)
class RegisterApi {
    private final RegisterWorkbooks workbooks;

    RegisterApi(RegisterWorkbooks workbooks) {
        this.workbooks = workbooks;
    }

    /** Imports the workbook, all or nothing; refused with 422 and {@code errors} by cell: {@code Province!C5}. */
    @Post("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    LoadResultJson load(Viewer viewer, @Part("file") @Nullable CompletedFileUpload file) {
        return LoadResultJson.of(UploadedWorkbook.load(workbooks, viewer, file));
    }

    /** The workbook with headers only. */
    @Get("/template")
    @Produces(RegisterPages.XLSX)
    HttpResponse<byte[]> template(Viewer viewer) {
        return RegisterPages.file(workbooks.template(viewer), "modello-anagrafica.xlsx");
    }

    /** How many lines were new, different and already there. */
    @Serdeable
    record LoadResultJson(int created, int changed, int unchanged) {

        static LoadResultJson of(LoadResult result) {
            return new LoadResultJson(result.created(), result.changed(), result.unchanged());
        }
    }
}
