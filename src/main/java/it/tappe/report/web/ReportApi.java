package it.tappe.report.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.report.Format;
import it.tappe.report.Report;
import it.tappe.report.ReportCatalogue;
import it.tappe.report.ReportParameters;
import it.tappe.web.PageJson;
import java.util.Arrays;
import java.util.List;

/** Reports for programs. */
@Controller("/api/v1/reports")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ReportApi {
    private final ReportCatalogue catalogue;

    ReportApi(ReportCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A report that can be asked for. */
    @Serdeable
    record ReportJson(String name, String title, String purpose, List<String> formats) {
        static ReportJson of(Report<?> report) {
            return new ReportJson(
                    report.name(),
                    report.title(),
                    report.purpose(),
                    Arrays.stream(Format.values()).map(Format::extension).toList());
        }
    }

    @Get
    PageJson<ReportJson> list(Viewer viewer) {
        return PageJson.whole(catalogue.list(viewer), ReportJson::of);
    }

    /**
     * The report itself.
     *
     * @param format pdf, xlsx or html
     * @param area order number
     * @param step order number
     */
    @Get(value = "/{name}", produces = MediaType.ALL)
    HttpResponse<?> print(
            Viewer viewer,
            @PathVariable String name,
            @QueryValue(defaultValue = "pdf") String format,
            @QueryValue @Nullable Integer area,
            @QueryValue @Nullable Integer step) {
        return Prints.response(catalogue.print(viewer, name, new ReportParameters(area, step), Prints.format(format)));
    }
}
