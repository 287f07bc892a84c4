package it.tappe.report.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.report.Filter;
import it.tappe.report.Format;
import it.tappe.report.Report;
import it.tappe.report.ReportCatalogue;
import it.tappe.report.run.Run;
import it.tappe.report.run.RunSettings;
import it.tappe.web.PageJson;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Reports for programs. */
@Controller("/api/v1/reports")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ReportApi {
    private final ReportCatalogue catalogue;
    private final Prints prints;
    private final RunSettings settings;

    ReportApi(ReportCatalogue catalogue, Prints prints, RunSettings settings) {
        this.catalogue = catalogue;
        this.prints = prints;
        this.settings = settings;
    }

    /**
     * A report that can be asked for.
     *
     * @param needed the filters without which it cannot
     */
    @Serdeable
    record ReportJson(
            String name,
            String title,
            String purpose,
            List<String> formats,
            List<String> filters,
            List<String> needed) {
        static ReportJson of(Report<?> report) {
            return new ReportJson(
                    report.name(),
                    report.title(),
                    report.purpose(),
                    report.formats().stream().map(Format::extension).toList(),
                    report.filters().stream().map(Filter::parameter).toList(),
                    report.needed().stream().map(Filter::parameter).toList());
        }
    }

    @Get
    PageJson<ReportJson> list(Viewer viewer) {
        return PageJson.whole(catalogue.list(viewer), ReportJson::of);
    }

    /**
     * The report itself; the address may have {@code format} and the report's filters.
     *
     * @param prefer with {@code respond-async} the answer comes within seconds: 200 with the report, or 202 with the
     *     address of its run; else the report is waited for for two minutes. {@code wait=} and seconds changes that
     */
    @Get(value = "/{name}", produces = MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    CompletionStage<HttpResponse<?>> print(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable String name,
            @Nullable @Header("Prefer") String prefer) {
        Preference preference = Preference.of(prefer, settings.patience());
        return prints.print(viewer, name, request, preference.patience(), run -> accepted(run, preference));
    }

    private static HttpResponse<?> accepted(Run run, Preference preference) {
        MutableHttpResponse<?> answer = HttpResponse.accepted(URI.create("/api/v1/report-runs/" + run.id()));
        return preference.isAsync() ? answer.header("Preference-Applied", "respond-async") : answer;
    }
}
