package it.tappe.report.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.report.Filter;
import it.tappe.report.Format;
import it.tappe.report.Report;
import it.tappe.report.ReportCatalogue;
import it.tappe.web.PageJson;
import java.util.List;

/** Reports for programs. */
@Controller("/api/v1/reports")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ReportApi {
    private final ReportCatalogue catalogue;
    private final Prints prints;

    ReportApi(ReportCatalogue catalogue, Prints prints) {
        this.catalogue = catalogue;
        this.prints = prints;
    }

    /** A report that can be asked for. */
    @Serdeable
    record ReportJson(String name, String title, String purpose, List<String> formats, List<String> filters) {
        static ReportJson of(Report<?> report) {
            return new ReportJson(
                    report.name(),
                    report.title(),
                    report.purpose(),
                    report.formats().stream().map(Format::extension).toList(),
                    report.filters().stream().map(Filter::parameter).toList());
        }
    }

    @Get
    PageJson<ReportJson> list(Viewer viewer) {
        return PageJson.whole(catalogue.list(viewer), ReportJson::of);
    }

    /** The report itself; the address may have {@code format} and the report's filters. */
    @Get(value = "/{name}", produces = MediaType.ALL)
    HttpResponse<?> print(HttpRequest<?> request, Viewer viewer, @PathVariable String name) {
        return prints.print(viewer, name, request);
    }
}
