package it.tappe.deliverable.comparison.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.deliverable.comparison.VersionDifference;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import org.jspecify.annotations.Nullable;

/** The page that shows what changed between two versions; what is chosen stands in the address. */
@Controller("/project-work/{id}/step/{step}/confronto")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class ComparisonPages {
    private final ComparisonGathering gathering;
    private final Pages pages;

    ComparisonPages(ComparisonGathering gathering, Pages pages) {
        this.gathering = gathering;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, @PathVariable long id, @PathVariable int step) {
        Form form = Form.of(request.getParameters().asMap());
        return pages.answer(
                request,
                form,
                () -> pages.show(request, view(gathering.gather(viewer, id, step, form), form)),
                again -> view(gathering.choices(viewer, id, step), again));
    }

    private static View view(ComparisonPage page, Form form) {
        VersionDifference difference = page.difference();
        return View.of("deliverable/comparison", title(difference))
                .under("Project work", "/project-work")
                .under(
                        page.work().provinceName(),
                        "/project-work/" + page.work().id())
                .under(page.deliverable().stepTitle(), page.deliverablePath())
                .with("page", page)
                .with("form", form);
    }

    private static String title(@Nullable VersionDifference difference) {
        return difference == null
                ? "Che cosa è cambiato"
                : "Che cosa è cambiato nella versione " + difference.to().number();
    }
}
