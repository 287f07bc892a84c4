package it.tappe.report.run.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.report.choice.FilterChoices;
import it.tappe.report.run.Run;
import it.tappe.report.run.Runs;
import it.tappe.shared.Page;
import it.tappe.web.Attachment;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;

/** «I miei report»: what somebody has asked for, how far it is, and the results. */
@Controller("/report/esecuzioni")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class RunPages {
    private static final String TITLE = "I miei report";
    private static final int SHOWN = 50;

    private final Runs runs;
    private final FilterChoices choices;
    private final Pages pages;

    RunPages(Runs runs, FilterChoices choices, Pages pages) {
        this.runs = runs;
        this.choices = choices;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer, @QueryValue @Nullable Long prima) {
        Page<Run> page = runs.list(viewer, prima, SHOWN);
        return pages.show(
                request,
                View.of("report/runs", TITLE)
                        .under("Report", "/report")
                        .with("viewer", viewer)
                        .with("page", page)
                        .with("choices", choices.of(viewer)));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        Run run = runs.find(viewer, id);
        return pages.show(
                request,
                View.of("report/run", run.title())
                        .under("Report", "/report")
                        .under(TITLE, "/report/esecuzioni")
                        .with("viewer", viewer)
                        .with("run", run)
                        .with("place", runs.place(run))
                        .with("words", choices.of(viewer).words(run.query())));
    }

    @Get(value = "/{id}/file", produces = MediaType.ALL)
    HttpResponse<StreamedFile> file(Viewer viewer, long id) {
        Run run = runs.find(viewer, id);
        return Attachment.send(runs.content(run), run.format().mediaType(), run.savedAs());
    }

    @Post("/{id}/annullamento")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> cancel(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        Run run = runs.cancel(viewer, id);
        return pages.goTo(
                request,
                run.path(),
                run.status() == Run.Status.CANCELLED ? "Report annullato." : "Il report era già finito.");
    }
}
