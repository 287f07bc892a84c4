package it.tappe.programme.web;

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
import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.AreaDates;
import it.tappe.programme.AreaDatesEntry;
import it.tappe.programme.Programmes;
import it.tappe.programme.Step;
import it.tappe.programme.StepDates;
import it.tappe.programme.Steps;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;
import java.util.Optional;

/** The dates of a step in one area, where they differ, for the coordinator. */
@Controller("/programma/step/{stepId}/ambiti/{areaId}")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class AreaDatesPages {
    private final Programmes programmes;
    private final Steps steps;
    private final Pages pages;

    AreaDatesPages(Programmes programmes, Steps steps, Pages pages) {
        this.programmes = programmes;
        this.steps = steps;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long stepId, long areaId) {
        programmes.requireEditing(viewer);
        Step step = steps.find(viewer, stepId);
        return pages.show(request, edit(step, programmes.area(viewer, areaId), present(viewer, step, areaId)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request, Viewer viewer, long stepId, long areaId, @Body Map<String, Object> body) {
        programmes.requireEditing(viewer);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    steps.changeAreaDates(viewer, stepId, areaId, entry(form));
                    return new Pages.Done("/programma/step/" + stepId, "Date dell’ambito salvate.");
                },
                again -> {
                    Step step = steps.find(viewer, stepId);
                    Area area = programmes.area(viewer, areaId);
                    return edit(step, area, again.restOn(present(viewer, step, areaId)));
                });
    }

    private static View edit(Step step, Area area, Form form) {
        return View.of("programme/areadates", "Date per l’ambito " + area.name())
                .under("Programma", "/programma")
                .under(step.title(), "/programma/step/" + step.id())
                .with("step", step)
                .with("area", area)
                .with("form", form);
    }

    private Form present(Viewer viewer, Step step, long areaId) {
        Optional<AreaDates> own = steps.areaDates(viewer, step.id(), areaId);
        StepDates dates = own.map(AreaDates::dates).orElse(step.dates());
        return Form.empty()
                .fill("opensOn", dates.opensOn())
                .fill("dueOn", dates.dueOn())
                .fill("cutOffOn", dates.cutOffOn())
                .fill("version", AreaDatesEntry.version(own));
    }

    private static AreaDatesEntry entry(Form form) {
        AreaDatesEntry entry = new AreaDatesEntry(
                form.neededDate("opensOn"), form.neededDate("dueOn"), form.neededDate("cutOffOn"), form.version());
        form.readable();
        return entry;
    }
}
