package it.tappe.deliverable.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.deliverable.extension.Extensions;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Where a coordinator extends a step for several project works at once. */
@Controller("/proroghe")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class BulkExtensionPages {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final Extensions extensions;
    private final Clock clock;
    private final Pages pages;

    BulkExtensionPages(
            ProjectWorks projectWorks, Deliverables deliverables, Extensions extensions, Clock clock, Pages pages) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.extensions = extensions;
        this.clock = clock;
        this.pages = pages;
    }

    /** The step in the address, or the first one. */
    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer) {
        viewer.require(Action.EXTEND);
        return pages.show(request, view(viewer, Form.of(request.getParameters().asMap())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> grant(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        viewer.require(Action.EXTEND);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    ExtensionJson sent = new ExtensionJson(form.date("newDueDate"), form.text("reason"));
                    int step = form.integer("step");
                    form.readable();
                    List<Deliverable> extended =
                            extensions.grantAll(viewer, form.numbers("projectWorks"), step, sent.toEntry());
                    return new Pages.Done(
                            "/proroghe?step=" + step, "Proroga concessa a " + extended.size() + " project work.");
                },
                again -> view(viewer, again));
    }

    private View view(Viewer viewer, Form form) {
        Long wanted = form.number("step");
        int step = wanted == null || wanted != wanted.intValue() ? 1 : wanted.intValue();
        List<ProjectWork> works = projectWorks.list(viewer);
        Map<Long, List<Deliverable>> owed =
                deliverables.of(works.stream().map(ProjectWork::id).toList());
        return View.of("deliverable/bulk-extension", "Proroga per più Province")
                .with("rows", BulkExtensionRow.of(works, owed, step))
                .with("titles", BulkExtensionRow.titles(owed))
                .with("now", clock.instant())
                .with("form", form.fill("step", step));
    }
}
