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
import it.tappe.projectwork.AssignmentEntry;
import it.tappe.projectwork.Assignments;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a coordinator gives a tutor several project works, or takes them away. */
@Controller("/project-work/assegnazioni")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class AssignmentPages {
    private final ProjectWorks projectWorks;
    private final Assignments assignments;
    private final Pages pages;

    AssignmentPages(ProjectWorks projectWorks, Assignments assignments, Pages pages) {
        this.projectWorks = projectWorks;
        this.assignments = assignments;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, view(viewer, Form.empty()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> assign(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        projectWorks.requireEditing(viewer);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    boolean isAssigned = !form.text("then").equals("withdraw");
                    List<ProjectWork> works = assignments.assign(
                            viewer,
                            new AssignmentEntry(
                                    form.neededChoice("tutorId"), form.numbers("projectWorkIds"), isAssigned));
                    String verb = isAssigned ? "assegnato a " : "tolto da ";
                    return new Pages.Done(
                            "/project-work/assegnazioni", "Tutor " + verb + works.size() + " project work.");
                },
                again -> view(viewer, again));
    }

    private View view(Viewer viewer, Form form) {
        Map<String, String> tutors = new LinkedHashMap<>();
        assignments.tutors(viewer).forEach(one -> tutors.put(String.valueOf(one.id()), one.displayName()));
        return View.of("projectwork/assignments", "Assegna i tutor")
                .under("Project work", "/project-work")
                .with("works", projectWorks.list(viewer))
                .with("tutors", tutors)
                .with("form", form);
    }
}
