package it.tappe.projectwork.web;

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
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorkEntry;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;
import java.util.Set;

/** The form with which the coordinator creates and changes a project work. */
@Controller("/project-work")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class ProjectWorkEditing {
    private final ProjectWorks projectWorks;
    private final Pages pages;

    ProjectWorkEditing(ProjectWorks projectWorks, Pages pages) {
        this.projectWorks = projectWorks;
        this.pages = pages;
    }

    @Get("/nuovo")
    HttpResponse<?> blank(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, create(viewer, Form.empty()));
    }

    @Post("/nuovo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    ProjectWork created = projectWorks.create(viewer, entry(form));
                    return new Pages.Done("/project-work/" + created.id(), "Project work creato.");
                },
                again -> create(viewer, again));
    }

    @Get("/{id}/modifica")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        ProjectWork work = projectWorks.find(viewer, id);
        return pages.show(request, edit(viewer, work, filled(work)));
    }

    @Post("/{id}/modifica")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    projectWorks.change(viewer, id, entry(form));
                    return new Pages.Done("/project-work/" + id, "Project work salvato.");
                },
                again -> {
                    ProjectWork work = projectWorks.find(viewer, id);
                    return edit(viewer, work, again.restOn(filled(work)));
                });
    }

    private View create(Viewer viewer, Form form) {
        return view(viewer, "Nuovo project work", "/project-work/nuovo", form, Set.of());
    }

    private View edit(Viewer viewer, ProjectWork work, Form form) {
        String page = "/project-work/" + work.id();
        return view(viewer, "Modifica il project work", page + "/modifica", form, work.tutorIds())
                .under(work.label(), page);
    }

    private View view(Viewer viewer, String title, String action, Form form, Set<Long> assigned) {
        return View.of("projectwork/edit", title)
                .under("Project work", "/project-work")
                .with("title", title)
                .with("action", action)
                .with("form", form)
                .with("options", ProjectWorkOptions.of(projectWorks.choices(viewer, assigned)));
    }

    private static Form filled(ProjectWork work) {
        return Form.empty()
                .fill("areaId", work.areaId())
                .fill("provinceId", work.provinceId())
                .fill("tutorProvinceId", work.tutorProvinceId())
                .fill("title", work.title())
                .fillAll("tutorIds", work.tutorIds())
                .fill("version", work.version());
    }

    private static ProjectWorkEntry entry(Form form) {
        ProjectWorkEntry entry = new ProjectWorkEntry(
                form.neededChoice("areaId"),
                form.neededChoice("provinceId"),
                form.number("tutorProvinceId"),
                form.text("title"),
                form.numbers("tutorIds"),
                form.version());
        form.readable();
        return entry;
    }
}
