package it.tappe.report.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.report.ReportCatalogue;
import it.tappe.report.choice.FilterChoices;
import it.tappe.report.run.RunSettings;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.net.URI;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** The page from which reports are printed, and what its forms lead to. */
@Controller("/report")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class ReportPages {
    private final ReportCatalogue catalogue;
    private final FilterChoices choices;
    private final Prints prints;
    private final RunSettings settings;
    private final Pages pages;

    ReportPages(ReportCatalogue catalogue, FilterChoices choices, Prints prints, RunSettings settings, Pages pages) {
        this.catalogue = catalogue;
        this.choices = choices;
        this.prints = prints;
        this.settings = settings;
        this.pages = pages;
    }

    /** Filters that stand in the address are filled in. */
    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, view(viewer, "", Form.of(Pages.address(request))));
    }

    /**
     * The report itself when it is ready within seconds, else the page on which it is followed. The same order is joined
     * while it is being made, so that it can be asked for twice.
     */
    @Get(
            value = "/{name}",
            produces = {MediaType.TEXT_HTML, MediaType.ALL})
    @ExecuteOn(TaskExecutors.BLOCKING)
    CompletionStage<HttpResponse<?>> print(HttpRequest<?> request, Viewer viewer, @PathVariable String name) {
        return prints.print(
                        viewer,
                        name,
                        request,
                        settings.patience(),
                        run -> HttpResponse.seeOther(URI.create(run.path())))
                .exceptionally(broken -> again(request, viewer, name, broken));
    }

    /** A filter that is wrong is shown at its field. */
    private HttpResponse<?> again(HttpRequest<?> request, Viewer viewer, String name, Throwable broken) {
        Throwable within = broken.getCause();
        Throwable cause = broken instanceof CompletionException && within != null ? within : broken;
        if (cause instanceof Refusal.Invalid wrong) {
            return pages.answer(
                    request,
                    Form.of(Pages.address(request)),
                    () -> {
                        throw wrong;
                    },
                    form -> view(viewer, name, form));
        }
        throw cause instanceof RuntimeException known ? known : new CompletionException(cause);
    }

    /** @param wrong name of the report to which what is wrong with the form belongs, or empty */
    private View view(Viewer viewer, String wrong, Form form) {
        return View.of("report/list", "Report")
                .with("viewer", viewer)
                .with("reports", catalogue.list(viewer))
                .with("choices", choices.of(viewer))
                .with("wrong", wrong)
                .with("form", form);
    }
}
