package it.tappe.report.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.report.ReportParameters;
import it.tappe.report.choice.FilterChoices;
import it.tappe.report.progress.ProgressReport;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;

/** The matrix provinces × steps on screen, with the filters of the progress report in its address. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class MatrixPages {
    private final ProgressReport report;
    private final FilterChoices choices;
    private final Pages pages;

    MatrixPages(ProgressReport report, FilterChoices choices, Pages pages) {
        this.report = report;
        this.choices = choices;
        this.pages = pages;
    }

    @Get("/avanzamento")
    HttpResponse<?> matrix(HttpRequest<?> request, Viewer viewer) {
        Map<String, String> address = Pages.address(request);
        return pages.answer(
                request,
                Form.of(address),
                () -> pages.show(
                        request, view(viewer, ReportParameters.of(address, report.filters()), Form.of(address))),
                form -> view(viewer, ReportParameters.everything(), form));
    }

    private View view(Viewer viewer, ReportParameters parameters, Form form) {
        return View.of("report/matrix", "Avanzamento")
                .with("viewer", viewer)
                .with("progress", report.gather(viewer, parameters))
                .with("filters", report.filters())
                .with("choices", choices.of(viewer))
                .with("form", form);
    }
}
